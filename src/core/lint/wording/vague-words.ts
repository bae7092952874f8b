/**
 * Words that stand in any runbook of any system: what is left of a sentence without them says whether it tells this
 * reader something. In the singular and the bare form of the verb; `isAmong` knows the endings.
 */
export const vagueWords: ReadonlySet<string> = new Set(
  [
    // What one is told to do.
    `act address adjust alert analyse analyze apply ask assess attempt begin bounce bring call check collect confirm
    consider contact continue correct debug decrease deploy determine diagnose do engage ensure escalate evaluate examine
    execute fail failover find fix follow gather get give go handle help identify improve increase inform inspect
    investigate involve isolate keep know look make manage mitigate monitor need notify observe optimise optimize page
    perform proceed put reboot recover recovery recycle redeploy reduce reload remediate repair resolve respond restart
    restore resume retry return revert review roll rollback run scale see solve start stop take test troubleshoot try
    tune turn understand update use verify wait watch work`,
    // What one is told to do it to.
    `admin administrator analysis anomaly anything api app application backend backup bug capacity case cause cluster
    component config configuration container customer dashboard data database db deployment detail developer diagnostic
    documentation engineer environment error event everything exception failure fault file frontend graph health host
    incident information infrastructure instance issue job level load log logging machine maintenance manager message
    metric monitoring network node nothing on-call oncall operation operator ops outage part people performance person
    place platform playbook pod problem procedure process production provider reason release resource response root
    runbook server service setting situation software something source sre staff state status step support symptom system
    team thing time traffic usage user value vendor version way web`,
    // How.
    `abnormal affected appropriate automatic automated available bad best broken careful clean close closely common
    complete correct current degraded emergency eventual expected failing faulty full further general good gradual high
    immediate impacted important instant latest likely low manual necessary new normal normally overall possible
    potential proactive problematic proper quick recent related relevant required self slow specific stable standard
    successful sudden suspect unhealthy unusual usual various action approach best-practice change measure method plan
    practice possible root-cause second minute hour day week month last lasted took taken gone long short brief`,
  ]
    .join(' ')
    .split(/\s+/),
)
