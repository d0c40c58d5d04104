import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs'

/** Long enough to send and delete ten messages; short enough that what failed is soon visible again. */
const HIDDEN_SECONDS = 60

/**
 * Moves every message from the dead letters back to the queue; gives their number. A message is deleted only once it is
 * in the queue: a command that dies half-way leaves a message in both, which the claims make harmless.
 */
export async function redrive(
  deadLetters: string,
  queue: string,
  client = new SQSClient({}),
): Promise<number> {
  let moved = 0
  for (;;) {
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({
        QueueUrl: deadLetters,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: HIDDEN_SECONDS,
        WaitTimeSeconds: 1,
      }),
    )
    if (Messages.length === 0) return moved
    for (const { Body = '', ReceiptHandle } of Messages) {
      await client.send(new SendMessageCommand({ QueueUrl: queue, MessageBody: Body }))
      await client.send(new DeleteMessageCommand({ QueueUrl: deadLetters, ReceiptHandle }))
      moved += 1
    }
  }
}
