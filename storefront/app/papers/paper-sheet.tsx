import { classNames } from "~/design/class-names"
import type { Paper } from "./paper"

/** A paper as a sheet: on the screen it scrolls where a phone is too narrow, on A4 it fills the page. */
export const PaperSheet = ({ paper }: { paper: Paper }) => (
  <article
    lang={paper.lang}
    dir={paper.dir}
    data-paper={paper.number}
    className="grid grid-cols-[minmax(0,1fr)] gap-5 rounded-card border border-line bg-paper p-4 sm:p-8 print:border-0 print:p-0"
  >
    <style>{`@page{size:A4;margin:15mm}@media print{html,body{background:#fff;font-size:11pt}}`}</style>
    <header className="flex flex-wrap items-end justify-between gap-3 border-b-2 border-clay pb-3">
      <h1 className="text-3xl text-clay-deep">{paper.title}</h1>
      <p className="text-end">
        {paper.number ? <strong className="block text-xl font-semibold">{paper.number}</strong> : null}
        {paper.date}
      </p>
    </header>
    <div className="grid gap-4 sm:grid-cols-2 print:grid-cols-2">
      {paper.parties.map((party) => (
        <section key={party.label}>
          <h2 className="text-sm font-normal text-ink-soft">{party.label}</h2>
          <p className="text-lg font-medium">{party.name}</p>
          {party.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </div>
    <dl className="grid gap-x-6 gap-y-2 rounded-control bg-lime-deep p-3 sm:grid-cols-2 print:grid-cols-2">
      {paper.facts.map(({ label, value }) => (
        <div key={label} className="flex flex-wrap justify-between gap-x-3">
          <dt className="text-ink-soft">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    <PaperTable paper={paper} />
    <dl className="ms-auto grid w-full max-w-sm gap-1.5 break-inside-avoid">
      {paper.totals.map(({ label, value, is_strong }) => (
        <div
          key={label}
          className={classNames(
            "flex justify-between gap-4",
            is_strong && "border-t border-line pt-2 text-lg font-semibold text-clay-deep",
          )}
        >
          <dt>{label}</dt>
          <dd className="whitespace-nowrap">{value}</dd>
        </div>
      ))}
    </dl>
    {paper.notes.map((note) => (
      <p key={note} className="text-sm">
        {note}
      </p>
    ))}
  </article>
)

/** Wide screens and paper show a table; on a phone each row is a block that names what it says. */
const PaperTable = ({ paper: { columns, rows } }: { paper: Paper }) => (
  <table className="w-full border-collapse max-sm:block print:table">
    <thead className="max-sm:sr-only print:not-sr-only print:table-header-group">
      <tr className="border-b-2 border-clay text-sm">
        {columns.map(({ label, kind }) => (
          <th
            key={label}
            scope="col"
            className={classNames(
              "px-1.5 py-2 font-medium text-clay-deep",
              kind === "number" ? "text-end" : "text-start",
            )}
          >
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="max-sm:block print:table-row-group">
      {rows.map((row, index) => (
        <tr
          key={index}
          className="break-inside-avoid border-b border-line max-sm:block max-sm:py-2 print:table-row"
        >
          {row.cells.map((cell, place) => (
            <td
              key={place}
              className={classNames(
                "px-1.5 py-1 align-baseline max-sm:flex max-sm:justify-between max-sm:gap-4 print:table-cell",
                columns[place]?.kind === "number" ? "sm:text-end print:text-end" : "max-sm:font-medium",
              )}
            >
              {columns[place]?.kind === "number" ? (
                <span aria-hidden="true" className="text-ink-soft sm:hidden print:hidden">
                  {columns[place]?.label}
                </span>
              ) : null}
              <span className="whitespace-normal">{cell}</span>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
