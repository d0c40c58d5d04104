import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as kms from 'aws-cdk-lib/aws-kms'
import type { Construct } from 'constructs'

/**
 * One key for all that is stored, under the account's control. The services that write for us (SES into topic and
 * bucket, CloudWatch into the alarm topic, SNS into the queues, the logs) must be let in by name: the key's policy is theirs to pass too.
 */
export function ownKey(scope: Construct): kms.Key {
  const key = new kms.Key(scope, 'Key', {
    description: 'Afterword: raw mail, interviews, queues, topics and logs',
    enableKeyRotation: true,
    // The table outlives the stack; without its key it would be noise.
    removalPolicy: RemovalPolicy.RETAIN,
  })
  const { account, region, partition } = Stack.of(scope)
  key.addToResourcePolicy(
    new iam.PolicyStatement({
      sid: 'ServicesThatWriteForUs',
      principals: ['ses', 'cloudwatch', 'sns'].map(
        (name) => new iam.ServicePrincipal(`${name}.amazonaws.com`),
      ),
      actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  )
  key.addToResourcePolicy(
    new iam.PolicyStatement({
      sid: 'Logs',
      principals: [new iam.ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:log-group:*`,
        },
      },
    }),
  )
  return key
}
