import { islandsAddress, type IslandsEntry } from "./islands-address"

/** Loads the islands. They read what to do from the page (`data-island` attributes) and need no inline script. */
export const IslandsScript = ({ entry = "islands" }: { entry?: IslandsEntry }) => {
  const address = islandsAddress(entry)
  return address ? <script type="module" src={address} /> : null
}
