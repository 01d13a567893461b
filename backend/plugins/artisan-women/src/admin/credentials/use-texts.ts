import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Refusal } from "./ask"

/** This plugin's texts, and dates as the admin's language writes them. */
export function useTexts() {
  const { t, i18n } = useTranslation("artisanWomen")
  const dateOf = (iso: string): string =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium" }).format(new Date(iso))
  return { t, dateOf }
}

/** An act on a credential: says that it is done, or why it was refused, and reads the credentials again. */
export function useAct<Input>(act: (input: Input) => Promise<unknown>, done: string, onDone?: () => void) {
  const queries = useQueryClient()
  const { t } = useTexts()
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      toast.success(t(done))
      onDone?.()
    },
    onError: (error) => {
      const code = error instanceof Refusal ? error.code : "unknown"
      toast.error(t(`error.${code}`, { defaultValue: t("error.unknown") }))
    },
    onSettled: () =>
      Promise.all(
        [["priority-credentials"], ["cooperatives"]].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  })
}
