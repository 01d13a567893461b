import { data, redirect } from "react-router"
import type { z } from "zod"
import type { Language } from "~/i18n/languages"
import { askMarket, MarketError, type MarketRequest } from "~/medusa/client.server"
import { cooperativeCookie, memberCookie, readText } from "~/session/cookies.server"

/** What a signed-in member's requests carry: who they are, and which of their cooperatives they act for. */
export type MemberSession = { token: string; cooperativeId: string | undefined }

/** The session of this phone; undefined when nobody is signed in on it. */
export const findSession = async (request: Request): Promise<MemberSession | undefined> => {
  const token = await readText(memberCookie, request)
  return token ? { token, cooperativeId: await readText(cooperativeCookie, request) } : undefined
}

/** The session of this phone; others are sent to sign in, and come back to the page they asked for. */
export const requireSession = async (request: Request, language: Language): Promise<MemberSession> =>
  (await findSession(request)) ?? toSignIn(request, language)

/**
 * Asks the backend as a member. A token that no longer counts sends its holder to sign in.
 * @throws MarketError with the backend's code
 */
export const askAsMember = async <T>(
  schema: z.ZodType<T>,
  path: string,
  session: MemberSession,
  request: MarketRequest = {},
): Promise<T> => askMarket(schema, path, { ...request, ...session })

/** What a workspace form shows again after a refusal: the code, the codes by field, and what was typed. */
export type Refused = { code: string; fields: Record<string, string>; values: Record<string, string> }

/** Runs a form's write. A refusal comes back beside the form with all that was typed, never as an error page. */
export const orRefused = async <T>(write: () => Promise<T>, values: Record<string, string> = {}) => {
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof MarketError)) throw error
    const refused: Refused = { code: error.code, fields: error.fields, values }
    return data({ refused }, { status: error.status })
  }
}

/** Reads what a page shows; sign-in instead when the session has ended, the not-found page for what is not theirs. */
export const orSignIn = async <T>(request: Request, language: Language, answer: Promise<T>): Promise<T> => {
  try {
    return await answer
  } catch (error) {
    if (!(error instanceof MarketError)) throw error
    if (error.status === 401) return toSignIn(request, language)
    throw data({ code: error.status === 404 ? "not_found" : error.code }, { status: error.status })
  }
}

const toSignIn = (request: Request, language: Language): never => {
  const { pathname, search } = new URL(request.url)
  const back = request.method === "GET" ? pathname.replace(/\.data$/, "") + search : ""
  throw redirect(`/${language}/workspace/sign-in${back ? `?return_to=${encodeURIComponent(back)}` : ""}`)
}
