import { Stack } from 'aws-cdk-lib'
import type { Construct } from 'constructs'

/**
 * The condition under which an AWS service may use what is ours: only on behalf of this account, and of that very
 * source. Without it any account could have the service write here for them (the confused deputy).
 */
export function fromThisAccount(scope: Construct, sourceArn: string): Record<string, Record<string, string>> {
  return {
    StringEquals: { 'aws:SourceAccount': Stack.of(scope).account },
    ArnLike: { 'aws:SourceArn': sourceArn },
  }
}
