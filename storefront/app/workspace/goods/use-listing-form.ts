import { useState } from "react"
import { readListingForm, type FormCodes, type ListingDraft } from "./listing-form"

type Kind = "good" | "service"

/** What a listing's form holds beside its fields: the photo just taken and what was wrong at the last try. */
export const useListingForm = () => {
  const [photo, setPhoto] = useState<File>()
  const [codes, setCodes] = useState<FormCodes>({})
  /** Reads the form; where something is wrong, says so and brings the first such field into view. */
  const read = (form: HTMLFormElement, kind: Kind): ListingDraft | undefined => {
    const answer = readListingForm(new FormData(form), kind)
    setCodes("codes" in answer ? answer.codes : {})
    if ("draft" in answer) return answer.draft
    showFirst(form, answer.codes)
    return undefined
  }
  return { photo, setPhoto, codes, setCodes, read }
}

const showFirst = (form: HTMLFormElement, codes: FormCodes): void => {
  const [field] = Object.keys(codes)
  const control = form.querySelector<HTMLElement>(`#field-${CSS.escape(field ?? "")}`)
  control?.closest("details")?.setAttribute("open", "")
  control?.focus()
  control?.scrollIntoView({ block: "center" })
}
