import { data, redirect } from "react-router"
import { z } from "zod"
import type { Language } from "~/i18n/languages"
import { askAsMember, orRefused } from "../access/member-session.server"
import { requireMember } from "../workspace.server"
import { readFairForm } from "./fair-request"

/** An answer to a fair posted as a form, where scripts do not run. */
export const answerFair = async (request: Request, id: string, language: Language) => {
  const { session } = await requireMember(request, language)
  const asked = readFairForm(id, await request.formData())
  if ("code" in asked) return data({ refused: { code: asked.code, fields: {}, values: {} } }, { status: 400 })
  const { path, method = "POST", body } = asked
  return orRefused(async () => {
    await askAsMember(z.unknown(), `/cooperative/${path}`, session, {
      method,
      ...(body === undefined ? {} : { body }),
    })
    return redirect(`/${language}/workspace/fairs/${id}`, 303)
  })
}
