import { NotSeenYet } from "../frame/workspace-problem"
import type { Route } from "./+types/offline-page"

export const loader = () => ({})

export const meta: Route.MetaFunction = () => [{ name: "robots", content: "noindex" }]

/** Shows in place of a page that this phone has not seen yet, when there is no signal. Kept by the worker; nobody's own. */
export default function OfflinePage() {
  return <NotSeenYet />
}
