/** Stands in for the tables of libmime: the types that a part without one is given by its name. */
export const extensions: Readonly<Record<string, string>> = {
  eml: 'message/rfc822',
  htm: 'text/html',
  html: 'text/html',
  ics: 'text/calendar',
  txt: 'text/plain',
  text: 'text/plain',
}
export const list: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/calendar': 'ics',
  'text/html': 'html',
  'text/plain': 'txt',
}

const UNKNOWN = 'application/octet-stream'

export function detectMimeType(name: string): string {
  const extension = name?.split('.').pop()?.toLowerCase() ?? ''
  return (Object.hasOwn(extensions, extension) && extensions[extension]) || UNKNOWN
}

export function detectExtension(type: string): string {
  return (Object.hasOwn(list, type) && list[type]) || 'bin'
}
