import { redirect } from "react-router"
import type { Language } from "~/i18n/languages"
import { type MemberSession, orRefused, requireSession } from "../access/member-session.server"
import { actOnListing, changeStock, deleteListing, removePhoto, sendCertificate } from "./goods.server"
import { formText } from "../access/form-text"

type Act = { form: FormData; id: string; session: MemberSession; here: string; goods: string }

/** Where each act leads, by the name its form gives it. */
const ACTS: Record<string, (act: Act) => Promise<string>> = {
  stock: async ({ form, id, session, here }) => {
    const change = form.get("change") === "-1" ? -1 : 1
    await changeStock(id, { variant_id: formText(form, "variant_id"), change }, session)
    return here
  },
  publish: async ({ id, session, here }) => {
    await actOnListing(id, "publish", session)
    return here
  },
  pause: async ({ id, session, here }) => {
    await actOnListing(id, "pause", session)
    return here
  },
  duplicate: async ({ id, session, goods }) => {
    await actOnListing(id, "duplicate", session)
    return `${goods}?status=draft`
  },
  certificate: async ({ form, id, session, here }) => {
    const file = form.get("file")
    if (file instanceof File) await sendCertificate({ id, code: formText(form, "code"), file }, session)
    return here
  },
  remove_photo: async ({ form, id, session, here }) => {
    await removePhoto(id, formText(form, "photo_id"), session)
    return here
  },
  delete: async ({ id, session, goods }) => {
    await deleteListing(id, session)
    return goods
  },
}

/** Takes one act on a listing by a plain form, then shows where it stands. */
export const takeAct = async (request: Request, language: Language) => {
  const session = await requireSession(request, language)
  const form = await request.formData()
  const { pathname, search } = new URL(request.url)
  const act = ACTS[formText(form, "intent")]
  const here = pathname.replace(/\.data$/, "") + search
  const goods = `/${language}/workspace/goods`
  return orRefused(async () =>
    redirect(act ? await act({ form, id: formText(form, "id"), session, here, goods }) : here, 303),
  )
}
