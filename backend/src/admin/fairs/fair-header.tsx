import { Alert, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ReasonDialog } from "../backend/reason-dialog"
import { CloneFair } from "./clone-fair"
import { type Fair, isEnded } from "./fairs"
import { PhaseBadge } from "./phase-badge"
import { useFairAct } from "./use-fair-act"
import { useMarket } from "./use-market"
import { usePlaces } from "./use-places"
import { useTexts } from "./use-texts"

/** Phases in which everybody finds the edition on the market. */
const isPublic = ({ phase }: Fair): boolean => phase !== "draft"

const PublicPage = ({ fair }: { fair: Fair }) => {
  const { t } = useTexts()
  const market = useMarket()
  if (!market || !isPublic(fair)) return null
  return (
    <a
      href={`${market.storefront_url}/fr/fairs/${fair.handle}`}
      target="_blank"
      rel="noreferrer"
      className="text-ui-fg-interactive-hover txt-small"
    >
      {t("publicPage")}
    </a>
  )
}

/** What an edition is, in a line, and what may be done with it as a whole. */
export const FairHeader = ({ fair }: { fair: Fair }) => {
  const { t, nameOf, daysOf } = useTexts()
  const { provinceName } = usePlaces()
  const cancelling = useFairAct<{ reason: string }>(fair.id, "cancel")
  const { names, phase, place, province_code, opens_on, closes_on, cloned_from_id, cancel_reason } = fair
  return (
    <Container className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div className="flex flex-wrap items-center gap-3">
          <Heading>
            <bdi>{nameOf(names)}</bdi>
          </Heading>
          <PhaseBadge phase={phase} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <PublicPage fair={fair} />
          <CloneFair fair={fair} />
          {!isEnded(fair) && (
            <ReasonDialog
              action={t("action.cancel")}
              subject={nameOf(names)}
              explanation={t("explain.cancel")}
              fieldLabel={t("field.reason")}
              isGrave
              needsReason
              isBusy={cancelling.isPending}
              onConfirm={(reason, close) => cancelling.mutate({ reason }, { onSuccess: close })}
            />
          )}
        </div>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        <bdi>{nameOf(place)}</bdi> · {provinceName(province_code)} · {daysOf(opens_on, closes_on)}
        {cloned_from_id && (
          <>
            {" · "}
            <Link to={`/fairs/${cloned_from_id}`} className="text-ui-fg-interactive-hover underline">
              {t("lastEdition")}
            </Link>
          </>
        )}
      </Text>
      {cancel_reason && <Alert variant="error">{cancel_reason}</Alert>}
    </Container>
  )
}
