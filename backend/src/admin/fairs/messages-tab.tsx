import { Container, Heading, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { ask } from "../backend/ask"
import { Field, InputField, TextField } from "../backend/field"
import { FormDialog } from "../backend/form-dialog"
import { useForm } from "../backend/use-form"
import { Choice } from "../books/choice"
import { EXHIBITOR_STATUSES, type Message } from "./exhibitors"
import { fairPath } from "./fairs"
import { Part } from "./part"
import { FAIRS } from "./use-fair"
import { useTexts } from "./use-texts"

const EMPTY = { subject: "", body: "", to: "" }

const NewMessage = ({ id }: { id: string }) => {
  const { t } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const { draft, change, errorOf, submit, isPending } = useForm({
    namespace: "fairs",
    key: `message ${id}`,
    start: EMPTY,
    send: ({ subject, body, to }) =>
      ask(`${fairPath(id)}/messages`, { subject, body, ...(to ? { statuses: [to] } : {}) }),
    refresh: [FAIRS],
    onDone: () => {
      setOpen(false)
      toast.success(t("sent"))
    },
  })
  return (
    <FormDialog
      name="write"
      action={t("action.write")}
      title={t("action.write")}
      lead={t("messagesLead")}
      send={t("action.send")}
      isOpen={isOpen}
      isBusy={isPending}
      onOpen={setOpen}
      onSend={submit}
    >
      <div className="flex flex-col gap-4 px-6">
        <Field label={t("field.recipients")} error={errorOf("statuses")}>
          {() => (
            <Choice
              name="statuses"
              label={t("field.recipients")}
              value={draft.to}
              options={EXHIBITOR_STATUSES.map((value) => ({ value, label: t(`exhibitor.${value}`) }))}
              every={t("allExhibitors")}
              onChange={(to) => change({ to })}
            />
          )}
        </Field>
        <InputField
          name="subject"
          label={t("field.subject")}
          maxLength={150}
          value={draft.subject}
          error={errorOf("subject")}
          onChange={(subject) => change({ subject })}
        />
        <TextField
          name="body"
          label={t("field.body")}
          rows={10}
          maxLength={3000}
          value={draft.body}
          error={errorOf("body")}
          onChange={(body) => change({ body })}
        />
      </div>
    </FormDialog>
  )
}

/** What was written to the exhibitors, the latest first. */
export const MessagesTab = ({ id }: { id: string }) => {
  const { t, momentOf, whoOf } = useTexts()
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <Heading level="h2">{t("tab.messages")}</Heading>
        <NewMessage id={id} />
      </div>
      <Part<{ messages: Message[] }>
        id={id}
        part="messages"
        empty={({ messages }) => !messages.length && t("noMessages")}
      >
        {({ messages }) => (
          <ol className="divide-y">
            {messages.map(({ id: message, subject, body, cooperative_ids, sent_at, sent_by }) => (
              <li key={message} className="px-6 py-3">
                <Text size="small" weight="plus">
                  <bdi>{subject}</bdi>
                </Text>
                <Text size="small" className="whitespace-pre-line">
                  <bdi>{body}</bdi>
                </Text>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {momentOf(sent_at)} · <bdi>{whoOf(sent_by)}</bdi> ·{" "}
                  {t("toCooperatives", { count: cooperative_ids.length })}
                </Text>
              </li>
            ))}
          </ol>
        )}
      </Part>
    </Container>
  )
}
