import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type FieldCodes, Refusal } from "./ask"
import { useAct } from "./use-act"
import { useDraft } from "./use-draft"

type Form<Draft, Answer> = {
  /** Where the sentences are: `error.<code>`, and `wrong.<code>` where the shared ones do not do. */
  namespace: string
  /** Under which what is typed is kept. */
  key: string
  start: Draft
  /** The version of what is changed. */
  base?: string
  /** Sends what is typed, with the version it was typed over. */
  send: (draft: Draft, startedFrom: string) => Promise<Answer>
  refresh: string[]
  onDone?: (answer: Answer) => void
}

/** A form that says beside each field what is wrong with it, and keeps what is typed until it is taken. */
export function useForm<Draft extends object, Answer>(form: Form<Draft, Answer>) {
  const { namespace, key, start, base = "", send, refresh, onDone } = form
  const { t } = useTranslation([namespace, "forms"])
  const { draft, startedFrom, discard, ...kept } = useDraft(key, start, base)
  const [codes, setCodes] = useState<FieldCodes>({})
  const clear = () => {
    setCodes({})
    discard()
  }
  const { mutate, isPending } = useAct({
    namespace,
    act: () =>
      send(draft, startedFrom).catch((error: unknown) => {
        setCodes(error instanceof Refusal ? error.fields : {})
        throw error
      }),
    refresh,
    onDone: (answer) => {
      clear()
      onDone?.(answer)
    },
  })
  /** What is wrong with a field, in a sentence. */
  const errorOf = (path: string): string | undefined => {
    const code = codes[path]
    return code && t([`wrong.${code}`, `forms:${code}`, "forms:invalid_value"])
  }
  return { ...kept, draft, discard: clear, errorOf, isPending, submit: () => mutate(undefined) }
}
