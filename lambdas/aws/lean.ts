/** For every client: its middleware is put into order once a command, not once a request; nobody changes it in between. */
export const LEAN = { cacheMiddleware: true } as const

/**
 * A client without the middleware that logs. Nobody gives it a logger, and it copies each input and output for one all the
 * same; what it would log is what a log of ours must never hold.
 */
export function unlogged<
  Client extends { readonly middlewareStack: { remove(middleware: string): boolean } },
>(client: Client): Client {
  client.middlewareStack.remove('loggerMiddleware')
  return client
}
