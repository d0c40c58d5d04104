/** Stands in for the SDK's event streams, which it loads when an operation has one. */
export class EventStreamSerde {
  constructor() {
    throw new Error('no operation of ours streams events')
  }
}
export const eventStreamSerdeProvider = () => {
  throw new Error('no operation of ours streams events')
}
