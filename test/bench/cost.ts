import { startLocalAws } from './local-aws.ts'
import { PRICES, PRICES_OF } from './prices.ts'
import { journey, STEPS, type Step } from './requests.ts'
import { quantile } from './statistics.ts'

export interface Cost {
  /** Lambda, DynamoDB, S3, SQS and SNS ÷ SES's own fees. */
  readonly ratio: number
  /** Dollars for 1,000 interviews in a month. */
  readonly ses: number
  readonly lambda: number
  readonly dynamodb: number
  readonly s3: number
  readonly queues: number
  readonly pricesOf: string
}

const INTERVIEWS = 1000
/** A tick a minute, for a month, whether anything is due or not. */
const TICKS = 60 * 24 * 30
/** Memory of the functions (lib/constructs/handlers.ts). */
const GB = { intake: 1, dispatch: 0.5, feedback: 0.5 } as const
/** 1,769 MB buy one processor (docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html). */
const SLOWER = 1769 / 1024
/** Mail in: the forward and `send`. Mail out: draft, confirmation, note, receipt. */
const [RECEIVED, SENT] = [2, 4]
/** Sent to the queue, received, deleted. */
const QUEUE_REQUESTS = 3

/** Of the usual life of an interview: forwarded, answered, `send`, confirmed, sent, receipt; and SES's event of each mail. */
export async function cost(runs: number): Promise<Cost> {
  const steps = await medianSteps(runs)
  const seconds = (step: Step) => (step.ms / 1000) * SLOWER
  const run = (gb: number, of: number) => PRICES.lambdaRequest + of * gb * PRICES.lambdaGbSecond
  const perInterview =
    run(GB.intake, seconds(steps.newInvite)) +
    run(GB.intake, seconds(steps.send)) +
    run(GB.dispatch, seconds(steps.tickWithNote)) +
    SENT * run(GB.feedback, seconds(steps.idle))
  const units = (step: Step) =>
    step.readUnits * PRICES.dynamoReadUnit + step.writeUnits * PRICES.dynamoWriteUnit
  const feedbackWrite = SENT * (PRICES.dynamoReadUnit + PRICES.dynamoWriteUnit)
  const stored = units(steps.newInvite) + units(steps.send) + units(steps.tickWithNote) + feedbackWrite
  const messages = RECEIVED + SENT
  const dollars = {
    ses: INTERVIEWS * (RECEIVED * PRICES.sesReceived + SENT * PRICES.sesSent),
    lambda: INTERVIEWS * perInterview + TICKS * run(GB.dispatch, seconds(steps.idle)),
    dynamodb: INTERVIEWS * stored + TICKS * units(steps.idle),
    s3: INTERVIEWS * RECEIVED * (PRICES.s3Put + PRICES.s3Get),
    queues: INTERVIEWS * messages * (PRICES.snsPublish + QUEUE_REQUESTS * PRICES.sqsRequest),
  }
  const others = dollars.lambda + dollars.dynamodb + dollars.s3 + dollars.queues
  return { ratio: others / dollars.ses, ...dollars, pricesOf: PRICES_OF }
}

/** Against the local parts, whose answers take about as long as a warm connection within a region. */
async function medianSteps(runs: number): Promise<Record<(typeof STEPS)[number], Step>> {
  const aws = await startLocalAws()
  try {
    const journeys: Awaited<ReturnType<typeof journey>>[] = []
    for (let n = 0; n < runs; n++) journeys.push(await journey(aws, n))
    const median = (of: (each: (typeof journeys)[number]) => number) => quantile(journeys.map(of), 0.5)
    const steps = STEPS.map((name) => [
      name,
      {
        ms: median(({ steps: all }) => all[name].ms),
        requests: median(({ steps: all }) => all[name].requests),
        readUnits: median(({ steps: all }) => all[name].readUnits),
        writeUnits: median(({ steps: all }) => all[name].writeUnits),
      },
    ])
    return Object.fromEntries(steps)
  } finally {
    await aws.stop()
  }
}
