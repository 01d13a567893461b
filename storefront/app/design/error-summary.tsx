import type { ReactNode } from "react"
import { Notice } from "./notice"

type Props = { title: ReactNode; errors: Record<string, ReactNode> }

/** All that a form got wrong, at its head, each error a link to its field. */
export const ErrorSummary = ({ title, errors }: Props) => (
  <Notice kind="error" title={title}>
    <ul className="list-inside list-disc">
      {Object.entries(errors).map(([name, error]) => (
        <li key={name}>
          <a href={`#field-${name}`} className="inline-block py-1 text-alarm underline">
            {error}
          </a>
        </li>
      ))}
    </ul>
  </Notice>
)
