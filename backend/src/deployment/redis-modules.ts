import type { InputConfigModules } from "@medusajs/framework/types"

/**
 * The modules that several backend processes must share: events, workflows, locks and caches. One process
 * alone keeps them in memory, and needs no Redis. The caching module spares every store request the reading of
 * its publishable key and region; core clears what it kept when they change.
 */
export function redisModules(redisUrl: string | undefined): InputConfigModules {
  if (!redisUrl) return [{ resolve: "@medusajs/medusa/caching", options: { in_memory: { enable: true } } }]
  return [
    {
      resolve: "@medusajs/medusa/caching",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/caching-redis",
            id: "caching-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ]
}
