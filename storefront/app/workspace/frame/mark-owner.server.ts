import type { MiddlewareFunction } from "react-router"
import { OWNER_HEADER } from "../offline/market-headers"
import { ownerOfRequest } from "./owner.server"

/** Marks every answer of the workspace with whose it is, so that the phone's copies never outlive a sign-in. */
export const markOwner: MiddlewareFunction<Response> = async ({ request }, next) => {
  const answer = await next()
  answer.headers.set(OWNER_HEADER, await ownerOfRequest(request))
  answer.headers.set("cache-control", "private, no-store")
  return answer
}
