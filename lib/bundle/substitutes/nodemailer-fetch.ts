/** Stands in for nodemailer's HTTP client. */
export default function fetch(): never {
  throw new Error('mail is composed of what it is given')
}
