import { data, redirect } from "react-router"
import { z } from "zod"
import { typedValues } from "~/account/account-forms"
import type { Language } from "~/i18n/languages"
import { openApplication } from "../access/access.server"
import { type MemberSession, orRefused, requireSession } from "../access/member-session.server"
import { sessionHeaders } from "../access/open-session.server"
import { type ApplicationStep, nextStep } from "./application-steps"
import { removeDocument, saveFacts, uploadDocument } from "./application.server"
import { readFactsForm } from "./facts-form"
import { findApplication, NO_APPLICATION } from "./find-application.server"
import { formText } from "../access/form-text"

const textsSchema = z.record(z.string(), z.string())

/** Answers a screen's forms: its facts, and on the last one its papers, one at a time. */
export const saveStep = async (step: ApplicationStep, request: Request, language: Language) => {
  const session = await requireSession(request, language)
  const form = await request.formData()
  const stay = redirect(`/${language}/workspace/application/${step}`, 303)
  switch (form.get("intent")) {
    case "upload":
      return upload(form, session, stay)
    case "remove-document":
      return orRefused(async () => {
        await removeDocument(formText(form, "document_id"), session)
        return stay
      })
    default:
      return saveScreen(step, form, session, request, language)
  }
}

const upload = async (form: FormData, session: MemberSession, stay: Response) => {
  const file = [...form.getAll("file")].find((one) => one instanceof File && one.size > 0)
  if (!(file instanceof File)) return refused("file_missing")
  return orRefused(async () => {
    await uploadDocument(formText(form, "kind"), file, session)
    return stay
  })
}

const saveScreen = async (
  step: ApplicationStep,
  form: FormData,
  session: MemberSession,
  request: Request,
  language: Language,
) => {
  const values = typedValues(form)
  const application = await findApplication(session, request, language)
  const read = readFactsForm(step, form, language, (application ?? NO_APPLICATION).facts)
  if ("codes" in read) return refused("invalid", read.codes, values)
  return orRefused(async () => {
    const after = nextStep(step)
    const next = `/${language}/workspace/application${after ? `/${after}` : ""}`
    if (application) {
      await saveFacts(read.facts, session)
      return redirect(next, 303)
    }
    const headers = await begin(read.facts, formText(form, "person_name"), session, language)
    return redirect(next, { status: 303, headers })
  }, values)
}

/** Opens the application with its name, then keeps the rest of the first screen. */
const begin = async (
  { name, ...facts }: Record<string, unknown>,
  personName: string,
  session: MemberSession,
  language: Language,
): Promise<Headers> => {
  const application = {
    name: textsSchema.catch({}).parse(name),
    lang: language,
    ...(personName ? { person_name: personName } : {}),
  }
  const opened = await openApplication(application, session.token)
  await saveFacts(facts, { token: opened.token, cooperativeId: opened.application.id })
  return sessionHeaders(opened.token, opened.application.id)
}

const refused = (code: string, fields: Record<string, string> = {}, values: Record<string, string> = {}) =>
  data({ refused: { code, fields, values } }, { status: 400 })
