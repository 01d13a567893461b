import { Button, FocusModal, Heading, Text } from "@medusajs/ui"
import type { FormEvent, ReactNode } from "react"
import { useTranslation } from "react-i18next"

type Props = {
  /** What the button that opens it is called whatever the language: `data-act`. */
  name?: string
  /** The word on the button that opens it. */
  action: string
  title: string
  lead?: string
  /** The word on the button that sends it. */
  send: string
  isOpen: boolean
  isBusy: boolean
  isSecondary?: boolean
  onOpen: (isOpen: boolean) => void
  onSend: () => void
  children: ReactNode
}

/** A form that opens over the page. What is typed stays when it is closed. */
export const FormDialog = (props: Props) => {
  const { name, action, title, lead, send, isOpen, isBusy, isSecondary, onOpen, onSend, children } = props
  const { t } = useTranslation("forms")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSend()
  }
  return (
    <FocusModal open={isOpen} onOpenChange={onOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small" data-act={name} variant={isSecondary ? "secondary" : "primary"}>
          {action}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content>
        <form className="flex h-full flex-col overflow-hidden" noValidate onSubmit={submit}>
          <FocusModal.Header />
          <FocusModal.Body className="flex-1 overflow-y-auto">
            <div className="mx-auto flex w-full max-w-3xl flex-col gap-4 py-8">
              <div className="px-6">
                <FocusModal.Title asChild>
                  <Heading>{title}</Heading>
                </FocusModal.Title>
                <FocusModal.Description asChild>
                  <Text size="small" className="text-ui-fg-subtle">
                    {lead}
                  </Text>
                </FocusModal.Description>
              </div>
              {children}
            </div>
          </FocusModal.Body>
          <FocusModal.Footer>
            <FocusModal.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {t("cancel")}
              </Button>
            </FocusModal.Close>
            <Button type="submit" size="small" isLoading={isBusy}>
              {send}
            </Button>
          </FocusModal.Footer>
        </form>
      </FocusModal.Content>
    </FocusModal>
  )
}
