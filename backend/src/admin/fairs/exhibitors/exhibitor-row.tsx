import { StatusBadge, Table, Text } from "@medusajs/ui"
import { ReasonDialog } from "../../backend/reason-dialog"
import { Choice } from "../../books/choice"
import { ReasonList } from "../allocation/reason-list"
import type { Exhibitor } from "../exhibitors"
import type { Fair } from "../fairs"
import { ParticipantCell } from "../participant-cell"
import { useFairAct } from "../use-fair-act"
import { useTexts } from "../use-texts"

const COLOURS = { waiting: "grey", offered: "orange", confirmed: "green", withdrawn: "red" } as const

type Props = { fair: Fair; exhibitor: Exhibitor }

const StandChoice = ({ fair, exhibitor: { id, cooperative, stand } }: Props) => {
  const { t, nameOf } = useTexts()
  const { mutate } = useFairAct<{ stand_id: string }>(fair.id, `exhibitors/${id}`)
  if (!stand) return "—"
  if (isEndedOrOver(fair)) return stand.number
  return (
    <Choice
      label={t("standOf", { name: nameOf(cooperative.name) })}
      value={stand.id}
      options={fair.stands.map(({ id: value, number }) => ({ value, label: number }))}
      onChange={(stand_id) => mutate({ stand_id })}
    />
  )
}

const isEndedOrOver = ({ phase }: Fair): boolean => phase !== "allocated" && phase !== "open"

const Presence = ({ fair, exhibitor: { id, cooperative, was_present, status } }: Props) => {
  const { t, nameOf } = useTexts()
  const { mutate } = useFairAct<{ was_present: boolean }>(fair.id, `exhibitors/${id}`)
  const isKnown = ["open", "over", "closed"].includes(fair.phase)
  if (status !== "confirmed" || !isKnown) return "—"
  return (
    <Choice
      label={t("presenceOf", { name: nameOf(cooperative.name) })}
      placeholder={t("presence.unknown")}
      value={was_present === null ? "" : was_present ? "yes" : "no"}
      options={[
        { value: "yes", label: t("presence.yes") },
        { value: "no", label: t("presence.no") },
      ]}
      onChange={(said) => mutate({ was_present: said === "yes" })}
    />
  )
}

/** An exhibitor: its rank and why, its stand, whether it comes, whether it came. */
export const ExhibitorRow = ({ fair, exhibitor }: Props) => {
  const { t, nameOf, momentOf } = useTexts()
  const { mutate, isPending } = useFairAct<{ reason: string }>(fair.id, `exhibitors/${exhibitor.id}/withdraw`)
  const { cooperative, rank, reasons, status, answer_by, withdraw_reason } = exhibitor
  return (
    <Table.Row>
      <Table.Cell>{rank}</Table.Cell>
      <ParticipantCell cooperative={cooperative} />
      <Table.Cell className="max-w-md whitespace-normal py-2">
        <ReasonList reasons={reasons} isFolded />
      </Table.Cell>
      <Table.Cell>
        <StandChoice fair={fair} exhibitor={exhibitor} />
      </Table.Cell>
      <Table.Cell className="whitespace-normal">
        <StatusBadge color={COLOURS[status]} className="whitespace-nowrap px-1">
          {t(`exhibitor.${status}`)}
        </StatusBadge>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {status === "offered" && answer_by && t("answerBy", { at: momentOf(answer_by) })}
          {status === "withdrawn" && <bdi>{withdraw_reason}</bdi>}
        </Text>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        <Presence fair={fair} exhibitor={exhibitor} />
      </Table.Cell>
      <Table.Cell>
        {status !== "withdrawn" && fair.phase === "allocated" && (
          <ReasonDialog
            action={t("action.withdraw")}
            subject={nameOf(cooperative.name)}
            explanation={t("explain.withdraw")}
            fieldLabel={t("field.reason")}
            isGrave
            needsReason
            isBusy={isPending}
            onConfirm={(reason, close) => mutate({ reason }, { onSuccess: close })}
          />
        )}
      </Table.Cell>
    </Table.Row>
  )
}
