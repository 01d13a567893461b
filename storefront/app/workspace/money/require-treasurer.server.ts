import { redirect } from "react-router"
import type { Language } from "~/i18n/languages"
import { requireMember } from "../workspace.server"
import { mayReadMoney } from "./may-read-money"

/** The signed-in member, if the money is theirs to read; whoever only sells is led to what was sold. */
export const requireTreasurer = async (request: Request, language: Language) => {
  const signedIn = await requireMember(request, language)
  if (!mayReadMoney(signedIn.member)) throw redirect(`/${language}/workspace/money/month`)
  return signedIn
}
