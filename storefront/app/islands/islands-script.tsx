import { islandsAddress } from "./islands-address"

/** Loads the islands. They read what to do from the page (`data-island` attributes) and need no inline script. */
export const IslandsScript = () => {
  const address = islandsAddress()
  return address ? <script type="module" src={address} /> : null
}
