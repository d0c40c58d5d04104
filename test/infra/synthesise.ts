import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { AfterwordStack } from '../../lib/afterword-stack.ts'
import { loadSettings } from '../../lib/settings.ts'

const flags = JSON.parse(readFileSync('cdk.json', 'utf8')).context

export type Resource = {
  Type: string
  Properties: Record<string, unknown>
  DependsOn?: string[]
  DeletionPolicy?: string
}

/** The stack as CloudFormation would get it, without bundling the Lambdas. */
export function synthesise(settings: string): Template {
  const context = { ...flags, 'aws:cdk:bundling-stacks': [] }
  return Template.fromStack(new AfterwordStack(new App({ context }), 'Afterword', loadSettings(settings)))
}

export interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | string[]
  readonly Resource: unknown
  readonly Principal?: { readonly Service?: string }
  readonly Condition?: Record<string, Record<string, unknown>>
}

export function statements(resource: Resource): Statement[] {
  return (resource.Properties.PolicyDocument as { Statement: Statement[] }).Statement
}

export function all(template: Template, type: string): [string, Resource][] {
  return Object.entries(template.findResources(type)) as [string, Resource][]
}

export function list<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value]
}

/** The one resource of a type whose logical id holds `id`. */
export function one(template: Template, type: string, id = ''): Resource {
  const found = all(template, type).filter(([name]) => name.includes(id))
  expect([type, id, found.length]).toEqual([type, id, 1])
  return found[0]?.[1] as Resource
}
