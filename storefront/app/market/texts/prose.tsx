import type { ReactNode } from "react"
import { PageHead } from "~/seo/page-head"

type Props = { title: string; description: string; lead?: ReactNode; children: ReactNode }

/** A page to read: one column, a name, a sentence that says what it is, then its parts. */
export const Prose = ({ title, description, lead, children }: Props) => (
  <article className="page-width py-10">
    <PageHead title={title} description={description} />
    <div className="mx-auto max-w-2xl">
      <h1 className="text-4xl leading-tight">{title}</h1>
      {lead ? <p className="mt-4 text-lg text-ink-soft">{lead}</p> : null}
      <div className="mt-8 grid gap-10">{children}</div>
    </div>
  </article>
)

/** A part of a text, with its name. */
export const ProseSection = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section>
    <h2 className="mb-3 text-2xl">{title}</h2>
    <div className="grid gap-3">{children}</div>
  </section>
)

/** Short points in a list, marked as the rugs are. */
export const Points = ({ children }: { children: ReactNode }) => (
  <ul className="lozenge-list grid gap-2">{children}</ul>
)
