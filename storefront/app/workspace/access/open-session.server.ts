import { redirect } from "react-router"
import type { Language } from "~/i18n/languages"
import { cooperativeCookie, memberCookie } from "~/session/cookies.server"
import { lengthenSession, type Membership, readPerson } from "./access.server"

/** Signs a person in on this phone and takes them where they work: their page, their only cooperative, the choice, or to apply. */
export const openSession = async (token: string, language: Language, returnTo?: string) => {
  const { memberships } = await readPerson(token)
  const [only] = memberships
  const lasting = only ? await lengthenSession(token) : token
  const headers = new Headers()
  headers.append("set-cookie", await memberCookie.serialize(lasting))
  const chosen = memberships.length === 1 && only ? only.id : undefined
  headers.append("set-cookie", await cooperativeCookie.serialize(chosen ?? "", chosen ? {} : { maxAge: 0 }))
  return redirect(returnTo || firstPage(memberships, language), { headers, status: 303 })
}

const firstPage = (memberships: Membership[], language: Language): string => {
  if (memberships.length > 1) return `/${language}/workspace/choose`
  return memberships[0] ? workPage(memberships[0], language) : `/${language}/workspace/apply`
}

/** Where a member of a cooperative begins: one that is not verified yet begins with its application. */
export const workPage = ({ status }: Pick<Membership, "status">, language: Language): string =>
  ["draft", "submitted", "refused"].includes(status)
    ? `/${language}/workspace/application`
    : `/${language}/workspace`

/** Works for another of one's cooperatives from now on, with the token that reaches it. */
export const sessionHeaders = async (token: string, cooperativeId: string): Promise<Headers> => {
  const headers = new Headers()
  headers.append("set-cookie", await memberCookie.serialize(token))
  headers.append("set-cookie", await cooperativeCookie.serialize(cooperativeId))
  return headers
}
