import { Actions } from './actions';
import { HostError } from './host-error';
import { ObjectPaths } from './object-paths';
import type { ActionResult, BatchRequest, BatchResponse } from './protocol';
import { ActionType } from './protocol';
import type { World } from './world';

/**
 * Carries out one request, action by action. At the first error it stops: what was done before stays done, as the
 * client is told by the number of the action that failed.
 */
export function runBatch(world: World, request: BatchRequest): BatchResponse {
  const actions = new Actions(world, new ObjectPaths(world, request.ObjectPaths));
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: actions.perform(action) });
    } catch (thrown) {
      const error = asHostError(thrown);
      const failure = {
        Code: error.code,
        Message: error.message,
        Location: error.location ?? actions.describe(action),
        ActionIndex: index,
        HttpStatusCode: error.httpStatus,
      };
      return { Results: results, TraceIds: traceIds, Error: failure };
    }
    if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
  }
  return { Results: results, TraceIds: traceIds };
}

/** A mistake of the host itself must be seen in the tests of whoever meets it: its stack is the message. */
function asHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  return new HostError('GeneralException', thrown instanceof Error ? thrown.stack : String(thrown));
}
