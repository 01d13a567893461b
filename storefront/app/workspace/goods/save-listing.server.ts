import { data, redirect } from "react-router"
import { typedValues } from "~/account/account-forms"
import type { Language } from "~/i18n/languages"
import { type MemberSession, orRefused, requireSession } from "../access/member-session.server"
import { actOnListing, createListing, readListingOptions, sendPhoto } from "./goods.server"
import { readListingForm } from "./listing-form"

/** Saves a new listing sent as a plain form, its photo in it. */
export const saveNewListing = async (request: Request, language: Language) => {
  const session = await requireSession(request, language)
  const form = await request.formData()
  const values = typedValues(form)
  return orRefused(async () => {
    const { leaves } = await readListingOptions(session)
    const kind = leaves.find(({ slug }) => slug === form.get("category"))?.kind ?? "good"
    const read = readListingForm(form, kind)
    if ("codes" in read)
      return data({ refused: { code: "invalid", fields: read.codes, values } }, { status: 400 })
    const photo = await photoIn(form, session)
    const id = await createListing({ kind, ...read.draft, photos: photo ? [photo] : [] }, session)
    if (form.get("intent") === "publish") await actOnListing(id, "publish", session)
    return redirect(`/${language}/workspace/goods`, 303)
  }, values)
}

const photoIn = async (form: FormData, session: MemberSession): Promise<string | undefined> => {
  const file = form.getAll("photo").find((one) => one instanceof File && one.size > 0)
  return file instanceof File ? sendPhoto(file, session) : undefined
}
