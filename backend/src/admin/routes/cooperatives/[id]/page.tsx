import { Badge, Button, Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { useMyRegion } from "../../../admin-scopes/use-my-region"
import {
  retrieveCooperative,
  type CooperativeStatus as Status,
  type Decision,
} from "../../../cooperatives/cooperative"
import { CooperativeStatus } from "../../../cooperatives/cooperative-status"
import { DecisionDialog } from "../../../cooperatives/decision-dialog"
import { FactsSection, FileNotices } from "../../../cooperatives/facts-section"
import { HelpSection } from "../../../cooperatives/help-section"
import { MembersSection } from "../../../cooperatives/members-section"
import { Reopening } from "../../../cooperatives/reopening"
import { useTexts } from "../../../cooperatives/use-texts"
import { readApplication } from "../../../verification/application"
import { HistorySection } from "../../../verification/history-section"

/**
 * What may be decided here in each status; the backend has the last word. A submitted application is answered beside
 * its papers, on its own page.
 */
const DECISIONS: Record<Status, Decision[]> = {
  draft: ["submit", "close"],
  submitted: [],
  verified: ["suspend", "close"],
  suspended: ["reopen", "close"],
  closed: [],
}

/** A cooperative, and its application where the admin may decide on it: those of a region may not. */
const useCooperative = (id: string) => {
  const region = useMyRegion()
  return useQuery({
    queryKey: ["cooperatives", id],
    enabled: region !== undefined,
    queryFn: async () => {
      const [{ cooperative }, answer] = await Promise.all([
        retrieveCooperative(id),
        region ? null : readApplication(id),
      ])
      return { cooperative, application: answer?.application }
    },
  })
}

/** One cooperative: where it stands, what is known of it, who signs in for it, and what was decided. */
const CooperativePage = () => {
  const { id = "" } = useParams()
  const { t, nameOf } = useTexts()
  const { data, isError } = useCooperative(id)
  if (!data) return <Text className="p-6">{t(isError ? "failed" : "loading")}</Text>
  const { cooperative, application } = data

  return (
    <div className="flex flex-col gap-3">
      <Container className="flex flex-wrap items-center justify-between gap-4">
        <div className="flex flex-wrap items-center gap-3">
          <Heading>
            <bdi>{nameOf(cooperative.name)}</bdi>
          </Heading>
          <CooperativeStatus status={cooperative.status} />
          {cooperative.is_demo && <Badge size="2xsmall">{t("demo")}</Badge>}
        </div>
        {application && (
          <div className="flex flex-wrap gap-2">
            <Button size="small" variant="secondary" asChild>
              <Link to={`/verification/${id}`}>{t("toApplication")}</Link>
            </Button>
            <Button size="small" variant="secondary" asChild>
              <Link to={`/priority-credentials?subject_id=${encodeURIComponent(id)}`}>
                {t("toCredentials")}
              </Link>
            </Button>
            {DECISIONS[cooperative.status].map((decision) => (
              <DecisionDialog
                key={decision}
                cooperative={cooperative}
                decision={decision}
                approvals={application.approvals}
              />
            ))}
          </div>
        )}
        {cooperative.status_reason && cooperative.status !== "verified" && (
          <Text size="small" className="basis-full">
            <bdi>{cooperative.status_reason}</bdi>
          </Text>
        )}
      </Container>
      {application && <Reopening application={application} />}
      <FileNotices missing={cooperative.missing} warnings={cooperative.warnings} />
      <div className="grid gap-3 xl:grid-cols-2">
        <FactsSection cooperative={cooperative} />
        <div className="flex flex-col gap-3">
          {application && <HelpSection cooperativeId={id} help={application.help} />}
          <MembersSection members={cooperative.members} />
          {application && <HistorySection history={application.history} />}
        </div>
      </div>
    </div>
  )
}

export default CooperativePage
