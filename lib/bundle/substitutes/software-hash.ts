/** Stands in for hashes in JavaScript: Node has them all in OpenSSL, and the SDK asks for those first. */
class None {
  constructor() {
    throw new Error('Node was built without crypto')
  }
}

export { None as Md5Js, None as Sha1Js, None as Sha256Js }
