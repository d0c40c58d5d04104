import { handler as dispatch } from '../../lambdas/dispatch.ts'
import { handler as intake } from '../../lambdas/intake.ts'
import type { Handler } from './lambda-context.ts'
import { answerCalls } from './lambda-thread.ts'

/** The main module of the thread in which the handlers run. They read the environment as they load. */
answerCalls({ intake: intake as Handler, dispatch: dispatch as Handler })

// What understands a mail: the first one need not wait for it to load, as it would after a cold start in AWS.
void import('../../lambdas/decide.ts')
