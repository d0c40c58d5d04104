/** The local service cannot start or go on, for a reason that its user can mend. The message is all they see. */
export class LocalFault extends Error {
  override name = 'LocalFault'
}

export function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown }
  return String(code ?? name ?? error)
}
