import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { AfterwordStack } from '../lib/afterword-stack.ts'
import { loadSettings, SettingsError } from '../lib/settings.ts'

const app = new App()
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
try {
  new AfterwordStack(app, 'Afterword', loadSettings(app.node.tryGetContext('settings') ?? 'afterword.json'))
} catch (error) {
  if (!(error instanceof SettingsError)) throw error
  console.error(error.message)
  process.exit(1)
}
