import { toApplication } from "../../../review/view/application-view"
import { readApplicationRows } from "../../../review/view/read-application-rows"
import type { CooperativeScope } from "../guard"

/** The cooperative's own application. */
export async function readOwnApplication(scope: CooperativeScope) {
  return toApplication(await readApplicationRows(scope.container, scope.cooperativeId))
}
