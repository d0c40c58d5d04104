/**
 * ms of processor time that this thread has had: what a hostile text costs, on however busy a machine. A clock on the wall
 * fails a test for what other processes do.
 */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
