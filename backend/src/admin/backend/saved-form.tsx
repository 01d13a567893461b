import { Button, Text } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { useTranslation } from "react-i18next"

type Props = {
  /** What `useForm` answers. */
  form: {
    isPending: boolean
    isChanged: boolean
    isOutdated: boolean
    submit: () => void
    discard: () => void
    rebase: () => void
  }
  isLocked?: boolean
  children: ReactNode
}

/** A form on the page, and below it what keeps what was typed or throws it away. */
export const SavedForm = ({ form, isLocked = false, children }: Props) => {
  const { t } = useTranslation("forms")
  const { isPending, isChanged, isOutdated, submit, discard, rebase } = form
  const send = (event: FormEvent) => {
    event.preventDefault()
    submit()
  }
  return (
    <form noValidate onSubmit={send}>
      <fieldset disabled={isLocked} className="divide-y">
        {children}
      </fieldset>
      {!isLocked && (
        <div className="bg-ui-bg-base sticky bottom-0 z-10 flex flex-wrap items-center gap-3 rounded-b-lg border-t px-6 py-4">
          {isOutdated ? (
            <Button type="button" size="small" variant="secondary" onClick={rebase}>
              {t("keepMine")}
            </Button>
          ) : (
            <Button type="submit" size="small" isLoading={isPending} disabled={!isChanged}>
              {t("save")}
            </Button>
          )}
          {isChanged && (
            <Button type="button" size="small" variant="secondary" disabled={isPending} onClick={discard}>
              {t("discard")}
            </Button>
          )}
          {isChanged && (
            <Text size="small" className="text-ui-fg-subtle">
              {t(isOutdated ? "outdated" : "unsaved")}
            </Text>
          )}
        </div>
      )}
    </form>
  )
}
