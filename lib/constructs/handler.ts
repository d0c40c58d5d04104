import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import * as iam from 'aws-cdk-lib/aws-iam'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import * as logs from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { NODE_OPTIONS, ROOT } from '../bundle/bundle.ts'

export interface HandlerProps {
  /** Path from the repository's root. It exports `handler`. */
  readonly entry: string
  readonly timeout: Duration
  readonly memory: number
  readonly logDays: number
  readonly key: IKey | undefined
  readonly environment?: Record<string, string>
  /** Its bundle holds what asks a model. */
  readonly model?: boolean
}

/** One Lambda with a role and a log group of its own. It may do nothing but log until something is granted. */
export class Handler extends Construct {
  readonly role: iam.Role
  readonly function: lambda.Function
  readonly logGroup: logs.LogGroup
  readonly timeout: Duration

  constructor(scope: Construct, id: string, props: HandlerProps) {
    super(scope, id)
    this.timeout = props.timeout
    this.logGroup = new logs.LogGroup(this, 'Logs', {
      retention: props.logDays as logs.RetentionDays,
      encryptionKey: props.key,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    this.role = new iam.Role(this, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') })
    this.logGroup.grantWrite(this.role)
    if (props.key) this.allow(['kms:Decrypt'], [props.key.keyArn])
    this.function = this.build(props)
  }

  /** Adds to the role. Resources are ARNs. */
  allow(
    actions: readonly string[],
    resources: readonly string[],
    conditions?: Record<string, unknown>,
  ): void {
    this.role.addToPolicy(
      new iam.PolicyStatement({
        actions: [...actions],
        resources: [...resources],
        ...(conditions && { conditions }),
      }),
    )
  }

  /** Tells cdk-nag why a wildcard among the resources is as narrow as can be. */
  acknowledgeWildcard(resource: string, reason: string): void {
    Validations.of(this.role).acknowledge({ id: `AwsSolutions-IAM5[Resource::${resource}]`, reason })
  }

  setEnv(name: string, value: string): void {
    this.function.addEnvironment(name, value)
  }

  private build(props: HandlerProps): lambda.Function {
    const outdir = mkdtempSync(join(tmpdir(), 'afterword-bundle-'))
    try {
      return new lambda.Function(this, 'Function', {
        code: this.code(props, outdir),
        handler: 'index.handler',
        runtime: lambda.Runtime.NODEJS_24_X,
        architecture: lambda.Architecture.ARM_64,
        timeout: props.timeout,
        memorySize: props.memory,
        role: this.role,
        logGroup: this.logGroup,
        environment: { NODE_OPTIONS, ...props.environment },
        ...(props.key && { environmentEncryption: props.key }),
      })
    } finally {
      // CDK has copied it into its own output by now.
      rmSync(outdir, { recursive: true })
    }
  }

  /** NodejsFunction takes no plugin of esbuild, and without one the bundle is nearly twice as large. */
  private code({ entry, model }: HandlerProps, outdir: string): lambda.Code {
    // `cdk list` and tests that look at the template alone need no bundle.
    if (!Stack.of(this).bundlingRequired) return lambda.Code.fromInline('export {}')
    const command = [process.execPath, join(ROOT, 'lib/bundle/run.ts'), entry, outdir]
    if (model) command.push('model')
    return lambda.Code.fromCustomCommand(outdir, command, { commandOptions: { cwd: ROOT } })
  }
}
