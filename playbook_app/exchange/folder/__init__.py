"""A whole playbook as a folder of Markdown files, made to be diffed and versioned; nothing of the value is lost.

```
playbook.md                      the playbook's own fields
roles/front-desk-agent.md        one file an entity: front matter with its id, then its long texts under headings
standards/arr-03.md
images/lobby.md, images/lobby.png
.playbook-files                  what the export wrote, so that the next one knows what is stale
```
"""
