import { Container, Heading, Text, toast } from "@medusajs/ui"
import { ask } from "../../backend/ask"
import { ConfirmButton } from "../../backend/confirm-button"
import { InputField } from "../../backend/field"
import { LanguageFields, textsDraft, textsSent } from "../../backend/language-fields"
import { SavedForm } from "../../backend/saved-form"
import { useForm } from "../../backend/use-form"
import { Boxes } from "../boxes"
import { type Fair, fairPath } from "../fairs"
import { instantOf, localOf } from "../morocco-time"
import { FAIRS } from "../use-fair"
import { useFairAct } from "../use-fair-act"
import { useMarket } from "../use-market"
import { usePlaces } from "../use-places"
import { useTexts } from "../use-texts"

/** Who may answer the call and until when, and its publication. */
const Publication = ({ fair }: { fair: Fair }) => {
  const { t, momentOf } = useTexts()
  const { mutate, isPending } = useFairAct(fair.id, "call/publish")
  const published = fair.call?.published_at
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div>
        <Heading level="h2">{t("tab.call")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {published ? t("callPublished", { at: momentOf(published) }) : t("callLead")}
        </Text>
      </div>
      {fair.phase === "draft" && (
        <ConfirmButton
          name="publishCall"
          action={t("action.publishCall")}
          explanation={t("explain.publishCall")}
          isBusy={isPending}
          isDisabled={!fair.call}
          onConfirm={() => mutate({})}
        />
      )}
    </div>
  )
}

/** The call of an edition. */
export const CallTab = ({ fair }: { fair: Fair }) => {
  const { t } = useTexts()
  const { regionOptions } = usePlaces()
  const { call } = fair
  const clock = useMarket()?.clock ?? []
  const form = useForm({
    namespace: "fairs",
    key: `call ${fair.id}`,
    start: {
      texts: textsDraft(call?.texts),
      deadline: call ? localOf(clock, call.deadline) : "",
      regions: call?.invited_regions ?? [],
    },
    send: ({ texts, deadline, regions }) =>
      ask(`${fairPath(fair.id)}/call`, {
        texts: textsSent(texts),
        deadline: instantOf(clock, deadline),
        invited_regions: regions,
      }),
    refresh: [FAIRS],
    onDone: () => toast.success(t("saved")),
  })
  const { draft, change, errorOf } = form
  return (
    <Container className="divide-y p-0">
      <Publication fair={fair} />
      <SavedForm form={form} isLocked={!["draft", "announced", "call", "call_over"].includes(fair.phase)}>
        <div className="flex flex-col gap-6 px-6 py-6">
          <LanguageFields
            label={t("field.callTexts")}
            path="texts"
            isLong
            maxLength={5000}
            value={draft.texts}
            errorOf={errorOf}
            onChange={(texts) => change({ texts })}
          />
          <InputField
            type="datetime-local"
            name="deadline"
            className="max-w-xs"
            label={t("field.deadline")}
            hint={t("deadlineHint")}
            value={draft.deadline}
            error={errorOf("deadline")}
            onChange={(deadline) => change({ deadline })}
          />
          <Boxes
            legend={t("field.invited_regions")}
            options={regionOptions.filter(({ value }) => value !== fair.region_code)}
            values={draft.regions}
            onChange={(regions) => change({ regions })}
          />
        </div>
      </SavedForm>
    </Container>
  )
}
