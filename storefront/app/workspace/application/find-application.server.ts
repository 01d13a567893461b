import type { Language } from "~/i18n/languages"
import { readPerson } from "../access/access.server"
import { type MemberSession, orSignIn } from "../access/member-session.server"
import type { Application } from "./application"
import { readApplication } from "./application.server"

/** What a first screen shows before anything was answered. */
export const NO_APPLICATION: Pick<Application, "facts" | "documents"> = { facts: {}, documents: [] }

/** The application of the cooperative acted for; undefined for a person who is in no cooperative yet. */
export const findApplication = (
  session: MemberSession,
  request: Request,
  language: Language,
): Promise<Application | undefined> => orSignIn(request, language, readIfMember(session))

/** A person without a cooperative holds a token that opens nothing but their own page. */
const readIfMember = async (session: MemberSession): Promise<Application | undefined> => {
  const { memberships } = await readPerson(session.token)
  return memberships.length > 0 ? readApplication(session) : undefined
}
