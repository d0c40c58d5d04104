import * as dynamodb from '@aws-sdk/client-dynamodb'
import * as s3 from '@aws-sdk/client-s3'
import * as ses from '@aws-sdk/client-ses'

/** What the intake Lambda would be if it did nothing: the same clients and commands, and a handler. */
const { DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand, DeleteItemCommand, QueryCommand } =
  dynamodb
const { S3Client, GetObjectCommand, DeleteObjectsCommand } = s3
const { SESClient, SendRawEmailCommand } = ses

export const handler = () => [
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
  DeleteItemCommand,
  QueryCommand,
  S3Client,
  GetObjectCommand,
  DeleteObjectsCommand,
  SESClient,
  SendRawEmailCommand,
]
