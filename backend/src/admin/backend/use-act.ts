import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Refusal } from "./ask"

type Act<Input, Answer> = {
  /** Where the sentences are: `error.<code>` and `error.unknown`. */
  namespace: string
  act: (input: Input) => Promise<Answer>
  /** What is read again afterwards, done or refused: a refusal often says that somebody else was faster. */
  refresh: string[]
  onDone?: (answer: Answer) => void
}

/** An act of an admin: a refusal is told in a sentence, and what it may have changed is read again. */
export function useAct<Input, Answer>({ namespace, act, refresh, onDone }: Act<Input, Answer>) {
  const { t } = useTranslation(namespace)
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: (answer) => onDone?.(answer),
    onError: (error) => {
      const code = error instanceof Refusal ? error.code : "unknown"
      toast.error(t(`error.${code}`, { defaultValue: t("error.unknown") }))
    },
    onSettled: () => Promise.all(refresh.map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  })
}
