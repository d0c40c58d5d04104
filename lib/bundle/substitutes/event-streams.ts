/** Stands in for the SDK's event streams, which it loads when an operation has one. */
export class EventStreamSerde {
  constructor() {
    throw new Error('no operation of ours streams events')
  }
}
export const eventStreamSerdeProvider = () => {
  throw new Error('no operation of ours streams events')
}
/** Called for every client of a service that has such an operation, whether it is called or not. */
export const resolveEventStreamSerdeConfig = <T>(input: T): T => input
