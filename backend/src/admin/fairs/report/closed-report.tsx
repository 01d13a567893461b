import { Button, Container, Heading, Text } from "@medusajs/ui"
import { type Fair, fairPath } from "../fairs"
import type { Report } from "../figures/figures"
import { FiguresView } from "../figures/figures-view"
import { Part } from "../part"
import { useTexts } from "../use-texts"
import { BookedFigures } from "./booked-figures"
import { Comparison } from "./comparison"

/** On paper there is the report and nothing of the dashboard around it. */
const ON_PAPER = `@media print {
  @page { margin: 15mm }
  .fair-report { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  body *:not(:has(.fair-report), .fair-report, .fair-report *) { display: none !important }
  :has(.fair-report) { display: block !important; position: static !important; height: auto !important; max-height: none !important; overflow: visible !important; padding: 0 !important }
  .fair-report .screen-only { display: none !important }
  .fair-report section { break-inside: avoid }
  .fair-report tr { break-inside: avoid }
}`

/** The figures kept when the edition was closed, to read, print and take away as a table. */
export const ClosedReport = ({ fair }: { fair: Fair }) => {
  const { t, nameOf, daysOf, momentOf } = useTexts("fairFigures")
  return (
    <div className="fair-report flex flex-col gap-3">
      <style>{ON_PAPER}</style>
      <Part<{ report: Report }> id={fair.id} part="report">
        {({ report }) => (
          <>
            <Container className="flex flex-wrap items-center justify-between gap-4">
              <div>
                <Heading level="h2">
                  {t("report")} · <bdi>{nameOf(fair.names)}</bdi>
                </Heading>
                <Text size="small" className="text-ui-fg-subtle">
                  {daysOf(fair.opens_on, fair.closes_on)} ·{" "}
                  {t("closedAt", { at: momentOf(report.closed_at) })}
                </Text>
              </div>
              <div className="screen-only flex gap-2">
                <Button size="small" variant="secondary" onClick={() => window.print()}>
                  {t("action.print")}
                </Button>
                <Button size="small" variant="secondary" asChild>
                  <a href={`${fairPath(fair.id)}/report.csv`} download data-act="download">
                    {t("action.download")}
                  </a>
                </Button>
              </div>
            </Container>
            <Comparison comparison={report.comparison} year={fair.year} />
            <FiguresView figures={report.figures} />
            <BookedFigures ledger={report.figures.ledger} />
          </>
        )}
      </Part>
    </div>
  )
}
