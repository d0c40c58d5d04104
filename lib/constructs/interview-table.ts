import { CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib'
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import { ENV } from '../../lambdas/env.ts'
import type { Handler } from './handler.ts'

/** What DynamoDB does with the key in the caller's name (DynamoDB Developer Guide, "Encryption at rest: usage notes"). */
const KEY_ACTIONS = [
  'Encrypt',
  'Decrypt',
  'GenerateDataKey',
  'ReEncryptFrom',
  'ReEncryptTo',
  'DescribeKey',
].map((action) => `kms:${action}`)

/** The single table (docs/decisions has its keys). It is the one thing that `cdk destroy` leaves. */
export class InterviewTable extends Construct {
  readonly table: dynamodb.TableV2

  constructor(scope: Construct, id: string, props: { key: IKey | undefined }) {
    super(scope, id)
    this.table = new dynamodb.TableV2(this, 'Table', {
      partitionKey: { name: 'pk', type: dynamodb.AttributeType.STRING },
      sortKey: { name: 'sk', type: dynamodb.AttributeType.STRING },
      timeToLiveAttribute: 'ttl',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      encryption: props.key
        ? dynamodb.TableEncryptionV2.customerManagedKey(props.key)
        : dynamodb.TableEncryptionV2.dynamoOwnedKey(),
      removalPolicy: RemovalPolicy.RETAIN,
      globalSecondaryIndexes: [
        {
          indexName: 'due',
          partitionKey: { name: 'duePk', type: dynamodb.AttributeType.STRING },
          sortKey: { name: 'dueAt', type: dynamodb.AttributeType.NUMBER },
          projectionType: dynamodb.ProjectionType.KEYS_ONLY,
        },
      ],
    })
    this.nameWhatStays()
  }

  /** `actions` are DynamoDB's, such as 'GetItem'. Only Query may touch the index. */
  grant(handler: Handler, actions: readonly string[]): void {
    handler.allow(
      actions.map((action) => `dynamodb:${action}`),
      [this.table.tableArn],
    )
    if (actions.includes('Query')) handler.allow(['dynamodb:Query'], [`${this.table.tableArn}/index/due`])
    if (this.table.encryptionKey) handler.allow(KEY_ACTIONS, [this.table.encryptionKey.keyArn])
    handler.setEnv(ENV.table, this.table.tableName)
  }

  private nameWhatStays(): void {
    new CfnOutput(this, 'Name', {
      key: 'TableName',
      value: this.table.tableName,
      description: 'Stays after cdk destroy: interviews, send-once records and opt-outs',
    })
    new CfnOutput(this, 'DeleteCommand', {
      key: 'DeleteTableCommand',
      value: `aws dynamodb delete-table --region ${Stack.of(this).region} --table-name ${this.table.tableName}`,
      description: 'Deletes for good what cdk destroy leaves',
    })
  }
}
