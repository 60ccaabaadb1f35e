"use strict"
exports.id=9
exports.ids=[9]
exports.modules={8351:((e,t,n)=>{n.d(t,{cp:()=>registerLogger,z3:()=>error})
var r;(function(e){e[e.Debug=0]="Debug"
e[e.Info=1]="Info"
e[e.Warn=2]="Warn"
e[e.Error=3]="Error"})(r||(r={}))
const o=[]
let s=r.Warn
function registerLogger(e){o.push(e)}function error(e){if(!(s>r.Error))for(const t of o)t.error(e)}}),3533:((e,t,n)=>{n.d(t,{IL:()=>clearCache,L$:()=>getOrConvertActionTemplate,Oz:()=>getOrConvertWorkflowTemplate,dP:()=>getOrParseAction,Uv:()=>getOrParseWorkflow})
var r=n(967),o=n(7722),s=n(2748),i=n(5247)
const a="action-root-strict"
var c=n(8273),l=n(2816)
const u=JSON.parse('{"version":"action-v1.0","definitions":{}}')
let p
function getActionSchema(){if(p===void 0){const e=JSON.stringify(u)
p=l._.load(new c.J(void 0,e))}return p}function parseAction(e,t){const n=t instanceof o.m?t:new o.m(new o.R,getActionSchema(),t),r=n.getFileId(e.name),c=new i.M(r,e.content)
if(c.errors.length>0){for(const e of c.errors)n.error(r,e.message,e.range)
return{context:n,value:void 0}}return{context:n,value:s.x(n,a,c,r)}}var d=n(8892),f=n(4939),h=n(4549),g=n(339)
function convertActionTemplate(e,t,n){const r={},o=n?.errorPolicy??h.t.ReturnErrorsOnly
if(e.errors.getErrors().length>0&&o===h.t.ReturnErrorsOnly)return r
if(!(0,f.pi)(t)){e.error(t,new Error("Action must be a mapping"))
return r}for(const n of t)switch(n.key.assertString("action key").value){case"name":(0,f.Kg)(n.value)&&(r.name=n.value.value)
break
case"description":(0,f.Kg)(n.value)&&(r.description=n.value.value)
break
case"author":(0,f.Kg)(n.value)&&(r.author=n.value.value)
break
case"inputs":r.inputs=convertInputs(0,n.value)
break
case"outputs":r.outputs=convertOutputs(0,n.value)
break
case"runs":r.runs=convertRuns(e,n.value)
break
case"branding":r.branding=convertBranding(0,n.value)}return r}function convertInputs(e,t){const n=[]
if(!(0,f.pi)(t))return n
for(const e of t){const t={id:e.key.assertString("input id").value}
if((0,f.pi)(e.value))for(const n of e.value)switch(n.key.assertString("input property").value){case"description":(0,f.Kg)(n.value)&&(t.description=n.value.value)
break
case"required":(0,f.Lm)(n.value)?t.required=n.value.value:(0,f.Kg)(n.value)&&(t.required=n.value.value==="true")
break
case"default":(0,f.jn)(n.value)&&(t.default=n.value)
break
case"deprecationMessage":(0,f.Kg)(n.value)&&(t.deprecationMessage=n.value.value)}n.push(t)}return n}function convertOutputs(e,t){const n=[]
if(!(0,f.pi)(t))return n
for(const e of t){const t={id:e.key.assertString("output id").value}
if((0,f.pi)(e.value))for(const n of e.value)switch(n.key.assertString("output property").value){case"description":(0,f.Kg)(n.value)&&(t.description=n.value.value)
break
case"value":(0,f.jn)(n.value)&&(t.value=n.value)}n.push(t)}return n}function convertRuns(e,t){if(!(0,f.pi)(t))return{using:"composite",steps:[]}
let n,r,o,s,i,a,c,l,u,p,d,h,v=[]
for(const m of t)switch(m.key.assertString("runs property").value){case"using":(0,f.Kg)(m.value)&&(n=m.value.value)
break
case"main":(0,f.Kg)(m.value)&&(r=m.value.value)
break
case"image":(0,f.Kg)(m.value)&&(o=m.value.value)
break
case"pre":(0,f.Kg)(m.value)&&(s=m.value.value)
break
case"pre-if":(0,f.Kg)(m.value)&&(i=(0,g.JD)(e,m.value,m.value.value))
break
case"post":(0,f.Kg)(m.value)&&(a=m.value.value)
break
case"post-if":(0,f.Kg)(m.value)&&(c=(0,g.JD)(e,m.value,m.value.value))
break
case"pre-entrypoint":(0,f.Kg)(m.value)&&(l=m.value.value)
break
case"entrypoint":(0,f.Kg)(m.value)&&(u=m.value.value)
break
case"post-entrypoint":(0,f.Kg)(m.value)&&(p=m.value.value)
break
case"args":if((0,f.wZ)(m.value)){d=[]
for(const e of m.value)(0,f.jn)(e)&&d.push(e.toString())}break
case"env":if((0,f.pi)(m.value)){h={}
for(const e of m.value){const t=e.key.assertString("env key").value;(0,f.Kg)(e.value)&&(h[t]=e.value.value)}}break
case"steps":v=convertSteps(e,m.value)}return n==="composite"?{using:"composite",steps:v}:n==="docker"&&o?{using:"docker",image:o,preEntrypoint:l,preIf:i,entrypoint:u,postEntrypoint:p,postIf:c,args:d,env:h}:n!=="node12"&&n!=="node16"&&n!=="node20"&&n!=="node24"||!r?{using:"composite",steps:[]}:{using:n,main:r,pre:s,preIf:i,post:a,postIf:c}}function convertSteps(e,t){const n=[]
if(!(0,f.wZ)(t))return n
for(const r of t){if(!(0,f.pi)(r))continue
const t=convertStep(e,r)
t&&n.push(t)}return n}function convertStep(e,t){let n,r,o,s,i,a,c
for(const l of t)switch(l.key.assertString("step property").value){case"id":(0,f.Kg)(l.value)&&(n=l.value.value)
break
case"name":(0,f.jn)(l.value)&&(r=l.value)
break
case"if":o=(0,g.l7)(e,l.value)
break
case"continue-on-error":(0,f.Lm)(l.value)?s=l.value.value:(0,f.jn)(l.value)&&(s=l.value)
break
case"env":(0,f.pi)(l.value)&&(i=l.value)
break
case"run":(0,f.jn)(l.value)&&(a=l.value)
break
case"uses":(0,f.Kg)(l.value)&&(c=l.value)}const l=new d.yu(void 0,void 0,"success()",void 0,void 0,void 0)
return a?{id:n||"",name:r,if:o||l,"continue-on-error":s,env:i,run:a}:c?{id:n||"",name:r,if:o||l,"continue-on-error":s,env:i,uses:c}:void 0}function convertBranding(e,t){const n={}
if(!(0,f.pi)(t))return n
for(const e of t)switch(e.key.assertString("branding property").value){case"icon":(0,f.Kg)(e.value)&&(n.icon=e.value.value)
break
case"color":(0,f.Kg)(e.value)&&(n.color=e.value.value)}return n}var v=n(6341)
const m=new(n(6680).P),y=new Map,w=new Map,k=new Map,b=new Map
function clearCache(){y.clear()
w.clear()
k.clear()
b.clear()}function getOrParseWorkflow(e,t,n=!1,s){const i=cacheKey(t,n),a=y.get(i)
if(a)return a
const c=new o.m(new o.R,(0,v.L)(),m)
c.state.featureFlags=s
const l=(0,r.hM)(e,c)
y.set(i,l)
return l}function getOrParseAction(e,t,n=!1){const r=cacheKey(t,n),o=w.get(r)
if(o)return o
const s=parseAction(e,m)
w.set(r,s)
return s}async function getOrConvertWorkflowTemplate(e,t,n,o,s,i=!1){const a=cacheKey(n,i),c=k.get(a)
if(c)return c
const l=await(0,r.DE)(e,t,o?.fileProvider,s)
k.set(a,l)
return l}function getOrConvertActionTemplate(e,t,n,r,o=!1){const s=cacheKey(n,o),i=b.get(s)
if(i)return i
const a=convertActionTemplate(e,t,r)
b.set(s,a)
return a}function cacheKey(e,t){return t?`transformed-${e}`:e}}),3687:((e,t,n)=>{n.d(t,{t:()=>validate})
var r=n(7151),o=n(967),s=n(4549),i=n(6777),a=n(339),c=n(5801),l=n(1215),u=n(9020),p=n(5562),d=n(6544),f=n(193)
const h={},g="root"
function descriptions_getDescription(e,t){return h[e]?.[t]?.description}function getEnvContext(e){const t=new r.JS
e.step&&"env"in e.step&&e.step.env&&envContext(e.step.env,t)
e.job&&e.job.env&&envContext(e.job.env,t)
e.template&&e.template.env&&envContext(e.template.env.assertMapping("workflow env"),t)
return t}function envContext(e,t){for(const n of e){if(!(0,o.Kg)(n.key))continue
const e=(0,o.jn)(n.value)?new r.p.uQ(n.value.toDisplayString()):new r.p.Uv
t.add(n.key.value,e)}}const v={schedule:JSON.parse('{"repository":{"id":186853002,"node_id":"MDEwOlJlcG9zaXRvcnkxODY4NTMwMDI=","name":"Hello-World","full_name":"Codertocat/Hello-World","private":false,"owner":{"name":"Codertocat","email":"21031067+Codertocat@users.noreply.github.com","login":"Codertocat","id":21031067,"node_id":"MDQ6VXNlcjIxMDMxMDY3","avatar_url":"https://avatars1.githubusercontent.com/u/21031067?v=4","gravatar_id":"","url":"https://api.github.com/users/Codertocat","html_url":"https://github.com/Codertocat","followers_url":"https://api.github.com/users/Codertocat/followers","following_url":"https://api.github.com/users/Codertocat/following{/other_user}","gists_url":"https://api.github.com/users/Codertocat/gists{/gist_id}","starred_url":"https://api.github.com/users/Codertocat/starred{/owner}{/repo}","subscriptions_url":"https://api.github.com/users/Codertocat/subscriptions","organizations_url":"https://api.github.com/users/Codertocat/orgs","repos_url":"https://api.github.com/users/Codertocat/repos","events_url":"https://api.github.com/users/Codertocat/events{/privacy}","received_events_url":"https://api.github.com/users/Codertocat/received_events","type":"User","site_admin":false},"html_url":"https://github.com/Codertocat/Hello-World","description":null,"fork":false,"url":"https://github.com/Codertocat/Hello-World","forks_url":"https://api.github.com/repos/Codertocat/Hello-World/forks","keys_url":"https://api.github.com/repos/Codertocat/Hello-World/keys{/key_id}","collaborators_url":"https://api.github.com/repos/Codertocat/Hello-World/collaborators{/collaborator}","teams_url":"https://api.github.com/repos/Codertocat/Hello-World/teams","hooks_url":"https://api.github.com/repos/Codertocat/Hello-World/hooks","issue_events_url":"https://api.github.com/repos/Codertocat/Hello-World/issues/events{/number}","events_url":"https://api.github.com/repos/Codertocat/Hello-World/events","assignees_url":"https://api.github.com/repos/Codertocat/Hello-World/assignees{/user}","branches_url":"https://api.github.com/repos/Codertocat/Hello-World/branches{/branch}","tags_url":"https://api.github.com/repos/Codertocat/Hello-World/tags","blobs_url":"https://api.github.com/repos/Codertocat/Hello-World/git/blobs{/sha}","git_tags_url":"https://api.github.com/repos/Codertocat/Hello-World/git/tags{/sha}","git_refs_url":"https://api.github.com/repos/Codertocat/Hello-World/git/refs{/sha}","trees_url":"https://api.github.com/repos/Codertocat/Hello-World/git/trees{/sha}","statuses_url":"https://api.github.com/repos/Codertocat/Hello-World/statuses/{sha}","languages_url":"https://api.github.com/repos/Codertocat/Hello-World/languages","stargazers_url":"https://api.github.com/repos/Codertocat/Hello-World/stargazers","contributors_url":"https://api.github.com/repos/Codertocat/Hello-World/contributors","subscribers_url":"https://api.github.com/repos/Codertocat/Hello-World/subscribers","subscription_url":"https://api.github.com/repos/Codertocat/Hello-World/subscription","commits_url":"https://api.github.com/repos/Codertocat/Hello-World/commits{/sha}","git_commits_url":"https://api.github.com/repos/Codertocat/Hello-World/git/commits{/sha}","comments_url":"https://api.github.com/repos/Codertocat/Hello-World/comments{/number}","issue_comment_url":"https://api.github.com/repos/Codertocat/Hello-World/issues/comments{/number}","contents_url":"https://api.github.com/repos/Codertocat/Hello-World/contents/{+path}","compare_url":"https://api.github.com/repos/Codertocat/Hello-World/compare/{base}...{head}","merges_url":"https://api.github.com/repos/Codertocat/Hello-World/merges","archive_url":"https://api.github.com/repos/Codertocat/Hello-World/{archive_format}{/ref}","downloads_url":"https://api.github.com/repos/Codertocat/Hello-World/downloads","issues_url":"https://api.github.com/repos/Codertocat/Hello-World/issues{/number}","pulls_url":"https://api.github.com/repos/Codertocat/Hello-World/pulls{/number}","milestones_url":"https://api.github.com/repos/Codertocat/Hello-World/milestones{/number}","notifications_url":"https://api.github.com/repos/Codertocat/Hello-World/notifications{?since,all,participating}","labels_url":"https://api.github.com/repos/Codertocat/Hello-World/labels{/name}","releases_url":"https://api.github.com/repos/Codertocat/Hello-World/releases{/id}","deployments_url":"https://api.github.com/repos/Codertocat/Hello-World/deployments","created_at":1557933565,"updated_at":"2019-05-15T15:20:41Z","pushed_at":1557933657,"git_url":"git://github.com/Codertocat/Hello-World.git","ssh_url":"git@github.com:Codertocat/Hello-World.git","clone_url":"https://github.com/Codertocat/Hello-World.git","svn_url":"https://github.com/Codertocat/Hello-World","homepage":null,"size":0,"stargazers_count":0,"watchers_count":0,"language":"Ruby","has_issues":true,"has_projects":true,"has_downloads":true,"has_wiki":true,"has_pages":true,"forks_count":1,"mirror_url":null,"archived":false,"disabled":false,"open_issues_count":2,"license":null,"forks":1,"open_issues":2,"watchers":0,"default_branch":"master","stargazers":0,"master_branch":"master"},"schedule":"* * * * *","workflow":".github/workflows/hello-world-workflow.yml"}'),workflow_call:JSON.parse('{"action":"on-demand-test","repository":{"id":17273051,"node_id":"MDEwOlJlcG9zaXRvcnkxNzI3MzA1MQ==","name":"octo-repo","full_name":"octo-org/octo-repo","private":true,"owner":{"login":"octo-org","id":6811672,"node_id":"MDEyOk9yZ2FuaXphdGlvbjY4MTE2NzI=","avatar_url":"https://avatars3.githubusercontent.com/u/6811672?v=4","gravatar_id":"","url":"https://api.github.com/users/octo-org","html_url":"https://github.com/octo-org","followers_url":"https://api.github.com/users/octo-org/followers","following_url":"https://api.github.com/users/octo-org/following{/other_user}","gists_url":"https://api.github.com/users/octo-org/gists{/gist_id}","starred_url":"https://api.github.com/users/octo-org/starred{/owner}{/repo}","subscriptions_url":"https://api.github.com/users/octo-org/subscriptions","organizations_url":"https://api.github.com/users/octo-org/orgs","repos_url":"https://api.github.com/users/octo-org/repos","events_url":"https://api.github.com/users/octo-org/events{/privacy}","received_events_url":"https://api.github.com/users/octo-org/received_events","type":"Organization","site_admin":false},"html_url":"https://github.com/octo-org/octo-repo","description":"My first repo on GitHub!","fork":false,"url":"https://api.github.com/repos/octo-org/octo-repo","forks_url":"https://api.github.com/repos/octo-org/octo-repo/forks","keys_url":"https://api.github.com/repos/octo-org/octo-repo/keys{/key_id}","collaborators_url":"https://api.github.com/repos/octo-org/octo-repo/collaborators{/collaborator}","teams_url":"https://api.github.com/repos/octo-org/octo-repo/teams","hooks_url":"https://api.github.com/repos/octo-org/octo-repo/hooks","issue_events_url":"https://api.github.com/repos/octo-org/octo-repo/issues/events{/number}","events_url":"https://api.github.com/repos/octo-org/octo-repo/events","assignees_url":"https://api.github.com/repos/octo-org/octo-repo/assignees{/user}","branches_url":"https://api.github.com/repos/octo-org/octo-repo/branches{/branch}","tags_url":"https://api.github.com/repos/octo-org/octo-repo/tags","blobs_url":"https://api.github.com/repos/octo-org/octo-repo/git/blobs{/sha}","git_tags_url":"https://api.github.com/repos/octo-org/octo-repo/git/tags{/sha}","git_refs_url":"https://api.github.com/repos/octo-org/octo-repo/git/refs{/sha}","trees_url":"https://api.github.com/repos/octo-org/octo-repo/git/trees{/sha}","statuses_url":"https://api.github.com/repos/octo-org/octo-repo/statuses/{sha}","languages_url":"https://api.github.com/repos/octo-org/octo-repo/languages","stargazers_url":"https://api.github.com/repos/octo-org/octo-repo/stargazers","contributors_url":"https://api.github.com/repos/octo-org/octo-repo/contributors","subscribers_url":"https://api.github.com/repos/octo-org/octo-repo/subscribers","subscription_url":"https://api.github.com/repos/octo-org/octo-repo/subscription","commits_url":"https://api.github.com/repos/octo-org/octo-repo/commits{/sha}","git_commits_url":"https://api.github.com/repos/octo-org/octo-repo/git/commits{/sha}","comments_url":"https://api.github.com/repos/octo-org/octo-repo/comments{/number}","issue_comment_url":"https://api.github.com/repos/octo-org/octo-repo/issues/comments{/number}","contents_url":"https://api.github.com/repos/octo-org/octo-repo/contents/{+path}","compare_url":"https://api.github.com/repos/octo-org/octo-repo/compare/{base}...{head}","merges_url":"https://api.github.com/repos/octo-org/octo-repo/merges","archive_url":"https://api.github.com/repos/octo-org/octo-repo/{archive_format}{/ref}","downloads_url":"https://api.github.com/repos/octo-org/octo-repo/downloads","issues_url":"https://api.github.com/repos/octo-org/octo-repo/issues{/number}","pulls_url":"https://api.github.com/repos/octo-org/octo-repo/pulls{/number}","milestones_url":"https://api.github.com/repos/octo-org/octo-repo/milestones{/number}","notifications_url":"https://api.github.com/repos/octo-org/octo-repo/notifications{?since,all,participating}","labels_url":"https://api.github.com/repos/octo-org/octo-repo/labels{/name}","releases_url":"https://api.github.com/repos/octo-org/octo-repo/releases{/id}","deployments_url":"https://api.github.com/repos/octo-org/octo-repo/deployments","created_at":"2014-02-28T02:42:51Z","updated_at":"2018-10-10T15:58:51Z","pushed_at":"2018-10-10T15:58:47Z","git_url":"git://github.com/octo-org/octo-repo.git","ssh_url":"git@github.com:octo-org/octo-repo.git","clone_url":"https://github.com/octo-org/octo-repo.git","svn_url":"https://github.com/octo-org/octo-repo","homepage":"","size":59,"stargazers_count":0,"watchers_count":0,"language":"JavaScript","has_issues":true,"has_projects":true,"has_downloads":true,"has_wiki":true,"has_pages":false,"forks_count":1,"mirror_url":null,"archived":false,"open_issues_count":23,"license":null,"forks":1,"open_issues":23,"watchers":0,"default_branch":"master"},"organization":{"login":"octo-org","id":6811672,"node_id":"MDEyOk9yZ2FuaXphdGlvbjY4MTE2NzI=","url":"https://api.github.com/orgs/octo-org","repos_url":"https://api.github.com/orgs/octo-org/repos","events_url":"https://api.github.com/orgs/octo-org/events","hooks_url":"https://api.github.com/orgs/octo-org/hooks","issues_url":"https://api.github.com/orgs/octo-org/issues","members_url":"https://api.github.com/orgs/octo-org/members{/member}","public_members_url":"https://api.github.com/orgs/octo-org/public_members{/member}","avatar_url":"https://avatars3.githubusercontent.com/u/6811672?v=4","description":"Working better together!"},"sender":{"login":"Codertocat","id":21031067,"node_id":"MDQ6VXNlcjIxMDMxMDY3","avatar_url":"https://avatars1.githubusercontent.com/u/21031067?v=4","gravatar_id":"","url":"https://api.github.com/users/Codertocat","html_url":"https://github.com/Codertocat","followers_url":"https://api.github.com/users/Codertocat/followers","following_url":"https://api.github.com/users/Codertocat/following{/other_user}","gists_url":"https://api.github.com/users/Codertocat/gists{/gist_id}","starred_url":"https://api.github.com/users/Codertocat/starred{/owner}{/repo}","subscriptions_url":"https://api.github.com/users/Codertocat/subscriptions","organizations_url":"https://api.github.com/users/Codertocat/orgs","repos_url":"https://api.github.com/users/Codertocat/repos","events_url":"https://api.github.com/users/Codertocat/events{/privacy}","received_events_url":"https://api.github.com/users/Codertocat/received_events","type":"User","site_admin":false},"installation":{"id":375706,"node_id":"MDIzOkludGVncmF0aW9uSW5zdGFsbGF0aW9uMzc1NzA2"}}')},m={},y={},w={}
getWebhookPayload("workflow_dispatch","default")
const k=w?.workflow_dispatch?.default.bodyParameters.find(e=>e.name==="inputs")
k&&delete k.childParamsGroups
function getSupportedEventTypes(e){const t=m?.[e]
return!t&&v[e]?["default"]:Object.keys(t||{})}function getEventPayload(e,t){const n=getWebhookPayload(e,t)
if(!n){const t=v[e]
return t?mergeObject(new r.JS,t):void 0}const o=new r.JS
n.bodyParameters.forEach(e=>mergeParam(o,e))
return o}function mergeParam(e,t){if(t.childParamsGroups?.length){const n=new r.JS
t.childParamsGroups?.forEach(e=>mergeParam(n,e))
e.add(t.name,n,t.description)}else{if(e.get(t.name))return
e.add(t.name,new r.p.Uv,t.description)}}function mergeObject(e,t){for(const[n,o]of Object.entries(t))if(o&&typeof o=="object"&&!e.get(n)){if(!Array.isArray(o)&&Object.entries(o).length===0){e.add(n,new r.p.Uv)
continue}e.add(n,mergeObject(new r.JS,o))}else e.add(n,new r.p.Uv)
return e}function getWebhookPayload(e,t){const n=w?.[e]?.[t]
if(n)return n
const r=m?.[e]?.[t]
if(!r)return
const o=r.bodyParameters.map(e=>fullParam(e)),s={...r,bodyParameters:o}
w[e]||(w[e]={})
w[e][t]=s
return s}function fullParam(e){if(typeof e=="number"){if(e>=y.length)throw new Error(`Unknown object ${e}`)
return y[e]}return e}function getInputsContext(e){const t=new r.JS,n=e?.template?.events
if(!n)return t
const o=n.workflow_dispatch
o?.inputs&&addInputs(t,o.inputs)
const s=n.workflow_call
s?.inputs&&addInputs(t,s.inputs)
return t}function addInputs(e,t){for(const n of Object.keys(t)){const o=t[n]
switch(o.type){case"choice":o.default?e.add(n,new r.p.uQ(o.default),o.description):e.add(n,new r.p.uQ((o.options||[""])[0]),o.description)
break
case"environment":o.default?e.add(n,new r.p.uQ(o.default),o.description):e.add(n,new r.p.uQ(""))
break
case"boolean":e.add(n,new r.p.bo(o.default||!1),o.description)
break
default:e.add(n,new r.p.uQ(o.default||n),o.description)}}}function github_getGithubContext(e,t){return new r.JS(...["action","action_path","action_ref","action_repository","action_status","actor","actor_id","api_url","base_ref","env","event","event_name","event_path","graphql_url","head_ref","job","path","ref","ref_name","ref_protected","ref_type","repository","repository_id","repository_owner","repository_owner_id","repositoryUrl","retention_days","run_id","run_number","run_attempt","secret_source","server_url","sha","token","triggering_actor","workflow","workflow_ref","workflow_sha","workspace"].map(n=>{const o=descriptions_getDescription("github",n)
return n=="event"?{key:n,value:getEventContext(e,t),description:o}:{key:n,value:new r.p.Uv,description:o}}))}function getEventContext(e,t){const n=new r.JS,o=e?.template?.events
if(!o)return n
if(o.workflow_call&&t==_.Validation)return new r.p.Uv
const s=getInputsContext(e)
s.values().length>0&&n.add("inputs",s)
const i=o.schedule
if(i&&i.length>0){const e=i[0].cron
n.add("schedule",new r.p.uQ(e))}const a=Object.keys(o)
for(const e of a){let t=getTypes(e,o[e].types)
const r=getPayloadEventName(e)
t.length===1&&t[0]==="default"&&(t=getSupportedEventTypes(e))
for(const e of t){const t=getEventPayload(r,e)
t&&merge(n,t)}}return n}function getPayloadEventName(e){return e==="pull_request_target"?"pull_request":e}function getTypes(e,t){const typesOrDefault=(e,t)=>e&&e.length!==0?e:t
switch(e){case"merge_group":return typesOrDefault(t,["checks_requested"])
case"pull_request":case"pull_request_target":return typesOrDefault(t,["opened","reopened","synchronize"])
case"repository_dispatch":return["default"]
default:return typesOrDefault(t,["default"])}}function merge(e,t){for(const n of t.pairs()){if((0,r.NE)(n.value)){const t=e.get(n.key)
if(t&&(0,r.NE)(t)){merge(t,n.value)
continue}}e.add(n.key,n.value,n.description)}return e}function getJobContext(e){const t=new r.JS,n=e.job
if(!n)return t
const s=n.container
if(s&&(0,o.pi)(s)){const e=createContainerContext(s,!1)
t.add("container",e,descriptions_getDescription("job","container"))}const i=n.services
if(i&&(0,o.pi)(i)){const e=new r.JS
for(const t of i){if(!(0,o.pi)(t.value))continue
const n=createContainerContext(t.value,!0)
e.add(t.key.toString(),n)}t.add("services",e,descriptions_getDescription("job","services"))}t.add("status",new r.p.uQ(""),descriptions_getDescription("job","status"))
t.add("check_run_id",new r.p.uQ(""),descriptions_getDescription("job","check_run_id"))
t.add("workflow_file_path",new r.p.uQ(""),descriptions_getDescription("job","workflow_file_path"))
t.add("workflow_ref",new r.p.uQ(""),descriptions_getDescription("job","workflow_ref"))
t.add("workflow_repository",new r.p.uQ(""),descriptions_getDescription("job","workflow_repository"))
t.add("workflow_sha",new r.p.uQ(""),descriptions_getDescription("job","workflow_sha"))
return t}function createContainerContext(e,t){const n=new r.JS
n.add("id",new r.p.uQ(""),descriptions_getDescription("job",t?"services.<service_id>.id":"container.id"))
n.add("network",new r.p.uQ(""),descriptions_getDescription("job",t?"services.<service_id>.network":"container.network"))
if(t){const t=new r.JS
for(const{key:n,value:s}of e)if(n.toString()==="ports"&&(0,o.wZ)(s))for(const e of s){const n=e.toString().split(":"),o=n.length===2?n[1]:n[0]
t.add(o,new r.p.uQ(""))}n.add("ports",t,descriptions_getDescription("job","services.<service_id>.ports"))}return n}var b=n(8727),x=n(2100)
function getJobsContext(e){const t=new r.JS,n=e.template?.jobs
if(!n)return t
for(const e of n){const n=new r.JS
n.add("result",new r.p.Uv,descriptions_getDescription("jobs","result"))
const o=e.outputs||new r.p.Uv
o instanceof x.e&&n.add("outputs",createOutputsContext(o),descriptions_getDescription("jobs","outputs"))
t.add(e.id.toString(),n)}return t}function createOutputsContext(e){const t=new r.JS
for(const n of e)t.add(n.key.toString(),new b.u(n.value.toString()),descriptions_getDescription(n.key.toString(),"output"))
return t}function getMatrixContext(e,t){const n=e.job?.strategy??e.reusableWorkflowJob?.strategy
if(!n||!(0,o.pi)(n))return new r.p.Uv
const s=n.find("matrix")
if(!s||!(0,o.pi)(s))return new r.p.Uv
const i=matrixProperties(s,t)
if(!i)return new r.p.Uv
const a=new r.JS
for(const[e,t]of i){if(t===void 0){a.add(e,new r.p.Uv)
continue}const n=new r.p.O3
for(const e of t)n.add(new r.p.uQ(e))
a.add(e,n)}return a}function matrixProperties(e,t){const n=new Map
let r
for(const s of e){if(!(0,o.Kg)(s.key))continue
const e=s.key.value
switch(e){case"include":if((0,o.hR)(s.value)||!(0,o.wZ)(s.value)){if(t===_.Validation)return
continue}r=s.value
break
case"exclude":break
default:{if(!(0,o.wZ)(s.value)){n.set(e,void 0)
continue}const t=new Set
for(const e of s.value)(0,o.Kg)(e)&&t.add(e.value)
n.set(e,t)
break}}}if(r)for(const e of r)if((0,o.pi)(e))for(const t of e)addValueToProperties(n,t)
return n}function addValueToProperties(e,t){if(!(0,o.Kg)(t.key))return
const n=t.key.value,r=(0,o.Kg)(t.value)?t.value.value:void 0
if(!e.has(n)){if(r===void 0){e.set(n,void 0)
return}e.set(n,new Set([r]))
return}if(r===void 0)return
const s=e.get(n)
s===void 0?e.set(n,new Set([r])):s.add(r)}var _,S=n(4244)
function getNeedsContext(e){const t=new r.JS,n=e.job||e.reusableWorkflowJob
if(!n?.needs)return t
for(const r of n.needs){const n=e.template?.jobs.find(e=>e.id.value===r.value)
t.add(r.value,needsJobContext(n))}return t}function needsJobContext(e){const t=new r.JS
e&&t.add("outputs",jobOutputs(e))
t.add("result",new r.p.Uv)
return t}function jobOutputs(e){const t=new r.JS
if(!e?.outputs)return t
for(const n of e.outputs)(0,o.Kg)(n.key)&&t.add(n.key.value,...jobOutput(e,n.value))
return t}function jobOutput(e,t){if((0,S.o5)(e))return(0,o.jn)(t)?[new r.p.uQ(t.toDisplayString()),void 0]:[new r.p.Uv,void 0]
if(!(0,o.pi)(t))return[new r.p.Uv,void 0]
const n=t.find("description"),s=t.find("value")
return[s&&(0,o.jn)(s)?new r.p.uQ(s.toDisplayString()):new r.p.Uv,n&&(0,o.Kg)(n)?n.value:void 0]}function getSecretsContext(e,t){const n=new r.JS({key:"GITHUB_TOKEN",value:new r.p.uQ("***"),description:descriptions_getDescription("secrets","GITHUB_TOKEN")}),o=e?.template?.events
if(o?.workflow_call){n.complete=!1
if(t===_.Completion)for(const[e,t]of Object.entries(o.workflow_call.secrets||{}))n.add(e,new b.u(""),t.description)}return n}function getStepsContext(e){const t=new r.JS
if(!e.job?.steps)return t
const n=e.step?.id
for(const r of e.job.steps){if(n&&r.id===n)break
isGenerated(r)||t.add(r.id,stepContext())}return t}function stepContext(){const e=new r.JS,t=new r.JS
t.complete=!1
e.add("outputs",t,descriptions_getDescription("steps","outputs"))
e.add("conclusion",new r.p.Uv,descriptions_getDescription("steps","conclusion"))
e.add("outcome",new r.p.Uv,descriptions_getDescription("steps","outcome"))
return e}function isGenerated(e){return e.id.startsWith("__")}(function(e){e[e.Completion=0]="Completion"
e[e.Validation=1]="Validation"
e[e.Hover=2]="Hover"})(_||(_={}))
async function getWorkflowExpressionContext(e,t,n,o){const s=new r.JS
for(const i of e){let e=getDefaultContext(i,n,o)||new r.JS
if(e.kind===d.b.Null){s.add(i,e)
continue}const a=n?await(t?.getContext(i,e,n,o)):void 0
a?e=a:i!=="secrets"&&i!=="vars"||(e.complete=!1)
s.add(i,e,descriptions_getDescription(g,i))}return s}function getDefaultContext(e,t,n){switch(e){case"env":return t?getEnvContext(t):new r.JS
case"github":return github_getGithubContext(t,n)
case"inputs":return t?getInputsContext(t):new r.JS
case"reusableWorkflowJob":case"job":return t?getJobContext(t):new r.JS
case"jobs":return t?getJobsContext(t):new r.JS
case"matrix":return t?getMatrixContext(t,n):new r.JS
case"needs":return t?getNeedsContext(t):new r.JS
case"runner":return getRunnerContext()
case"secrets":return t?getSecretsContext(t,n):new r.JS
case"steps":return t?getStepsContext(t):new r.JS
case"strategy":return getStrategyContext()}}function getStrategyContext(){return new r.JS({key:"fail-fast",value:new r.p.bo(!0),description:descriptions_getDescription("strategy","fail-fast")},{key:"job-index",value:new r.p.Q9(0),description:descriptions_getDescription("strategy","job-index")},{key:"job-total",value:new r.p.Q9(1),description:descriptions_getDescription("strategy","job-total")},{key:"max-parallel",value:new r.p.Q9(1),description:descriptions_getDescription("strategy","max-parallel")})}function getRunnerContext(){return new r.JS({key:"arch",value:new r.p.uQ("X64"),description:descriptions_getDescription("runner","arch")},{key:"debug",value:new r.p.uQ("1"),description:descriptions_getDescription("runner","debug")},{key:"environment",value:new r.p.uQ("github-hosted"),description:descriptions_getDescription("runner","environment")},{key:"name",value:new r.p.uQ("GitHub Actions 2"),description:descriptions_getDescription("runner","name")},{key:"os",value:new r.p.uQ("Linux"),description:descriptions_getDescription("runner","os")},{key:"temp",value:new r.p.uQ("/home/runner/work/_temp"),description:descriptions_getDescription("runner","temp")},{key:"tool_cache",value:new r.p.uQ("/opt/hostedtoolcache"),description:descriptions_getDescription("runner","tool_cache")},{key:"workspace",value:new r.p.uQ("/home/runner/work/repo"),description:descriptions_getDescription("runner","workspace")})}function getWorkflowContext(e,t,n){const r={uri:e,template:t}
if(!t)return r
let s,i
for(const e of n)switch(e.definition?.key){case"job":{const n=e.value,o=t.jobs.find(e=>e.id.value===n)
if(!o)break;(0,S.o5)(o)?r.job=o:(0,S.iK)(o)&&(r.reusableWorkflowJob=o)
break}case"steps":(0,o.wZ)(e)&&(s=e)
break
case"regular-step":case"run-step":case"wait-step":case"wait-all-step":case"cancel-step":(0,o.pi)(e)&&(i=e)}r.job&&(0,S.o5)(r.job)&&(r.step=workflow_context_findStep(r.job.steps,s,i))
return r}function workflow_context_findStep(e,t,n){if(!e||!t||!n)return
let r=-1
for(let e=0;e<t.count;e++)if(t.get(e)===n){r=e
break}return r===-1||r>=e.length?void 0:e[r]}var E=n(1118)
class AccessError extends Error{constructor(e,t){super(e)
this.keyName=t}}class ErrorDictionary extends r.p.bT{constructor(...e){super(...e)
this.complete=!0}get(e){const t=super.get(e)
if(t)return t
if(this.complete)throw new AccessError(`Invalid context access: ${e}`,e)}}function wrapDictionary(e){const t=new ErrorDictionary;(0,r.NE)(e)&&(t.complete=e.complete)
for(const{key:n,value:r}of e.pairs())(0,E.H)(r)?t.add(n,wrapDictionary(r)):t.add(n,r)
return t}var T=n(3909),C=n(7802)
class ValidationEvaluator extends r.oi{constructor(){super(...arguments)
this.errors=[]}validate(){super.evaluate()}eval(e){try{return super.eval(e)}catch(e){e instanceof AccessError?this.errors.push({message:`Context access might be invalid: ${e.keyName}`,severity:"warning"}):e instanceof r.ZI&&this.errors.push({message:`Expression might be invalid: ${e.message}`,severity:"error"})}return new r.p.Uv}visitLogical(e){let t
for(const n of e.args){const r=this.eval(n)
!t&&(e.operator.type===T.ks.AND&&(0,C.me)(r)||e.operator.type===T.ks.OR&&(0,C.vN)(r))&&(t=r)}return t}}const $=new Map(Object.entries({fromjson:{...r.j7.fromjson,call:()=>new r.p.bT}}))
var j=n(8351)
function detectDocumentType(e){const t=e.replace(/\\/g,"/")
return/\.github\/workflows(-lab)?\/[^/]+\.ya?ml$/i.test(t)?"workflow":/\/action\.ya?ml$/i.test(t)||/^action\.ya?ml$/i.test(t)?"action":"unknown"}function isActionDocument(e){return detectDocumentType(e)==="action"}var D=n(3227)
function findToken(e,t){if(!t)return{token:null,keyToken:null,parent:null,path:[]}
let n=null
const r=[{token:t,keyToken:null,parent:null,path:[]}]
while(r.length>0){const t=r.shift(),{parent:o,token:s,keyToken:i,path:a}=t
if(!s)break
if(posInToken(e,s)){n=t
switch(s.templateTokenType){case D.k.Mapping:{const t=s
for(const{key:n,value:o}of t){if(posInToken(e,n))return{parent:t,keyToken:null,token:n,path:[...a,t]}
if(onSameLine(e,n,o)&&emptyNode(o))return{parent:t,keyToken:n,token:o,path:[...a,t]}
r.push({parent:t,keyToken:n,token:o,path:[...a,t,n]})}continue}case D.k.Sequence:{const e=s
for(const t of e)r.push({parent:e,keyToken:null,token:t,path:[...a,e]})
continue}}return{token:s,keyToken:i,parent:o,path:a}}}return{token:null,parent:n?.token??null,keyToken:null,path:n?.token?[...n.path,n.token]:[]}}function posInToken(e,t){if(!t.range)return!1
const n=t.range,r=e.line+1,o=e.character+1
return!(n.start.line>r||r>n.end.line||n.start.line===r&&o<n.start.column||n.end.line===r&&o>n.end.column)}function onSameLine(e,t,n){return!!n.range&&(!!t.range&&(n.range.start.line===n.range.end.line&&e.line+1==n.range.start.line))}function emptyNode(e){return!!e&&(e.templateTokenType===D.k.Null||!!(0,o.Kg)(e)&&e.value==="")}function mapRange(e){return e?{start:mapPosition(e.start),end:mapPosition(e.end)}:{start:{line:1,character:1},end:{line:1,character:1}}}function mapPosition(e){return{line:e.line-1,character:e.column-1}}var q=n(3899)
function hasFormatWithLiteralText(e){if(e instanceof q.oD&&e.operator.lexeme==="&&"&&e.args.length===2)return hasFormatWithLiteralText(e.args[1])
if(!(e instanceof q.R6))return!1
if(e.functionName.lexeme.toLowerCase()!=="format")return!1
if(e.args.length<1)return!1
const t=e.args[0]
if(!(t instanceof q.uS)||t.literal.kind!==r.p.b8.String)return!1
const n=t.literal.coerceString().trim()
let o=!1
for(let e=0;e<n.length;e++)if(o||n[e]!=="{"){if(o&&n[e]==="}")o=!1
else if(!(o&&n[e]>="0"&&n[e]<="9"))return!0}else o=!0
return!1}const N=/^[0-9a-f]{7,8}$/i,A="https://docs.github.com/en/actions/security-guides/security-hardening-for-github-actions#using-third-party-actions"
function warnIfShortSha(e,t,n){if(N.test(n)){e.push({message:`The provided ref '${n}' may be a shortened commit SHA. If so, please use the full 40-character commit SHA instead, as short SHAs are not supported.`,severity:p.h_.Warning,range:mapRange(t.range),code:"short-sha-ref",codeDescription:{href:A}})
return!0}return!1}function validateStepUsesFormat(e,t){const n=t.value
if(!n){e.push({message:"'uses' value in action cannot be blank",severity:p.h_.Error,range:mapRange(t.range),code:"invalid-uses-format"})
return}if(n.startsWith("docker://"))return
if(n.startsWith("./")||n.startsWith(".\\")||n.startsWith("$/"))return
const r=n.split("@")
if(r.length!==2){addStepUsesFormatError(e,t)
return}const[o,s]=r
if(!s){addStepUsesFormatError(e,t)
return}const i=o.split(/[\\/]/)
i.length<2||!i[0]||!i[1]?addStepUsesFormatError(e,t):i.length>=4&&i[2]===".github"&&i[3]==="workflows"?e.push({message:"Reusable workflows should be referenced at the top-level `jobs.<job_id>.uses` key, not within steps",severity:p.h_.Error,range:mapRange(t.range),code:"invalid-uses-format"}):warnIfShortSha(e,t,s)}function addStepUsesFormatError(e,t){e.push({message:`Expected format {owner}/{repo}[/path]@{ref}. Actual '${t.value}'`,severity:p.h_.Error,range:mapRange(t.range),code:"invalid-uses-format"})}var I=n(3533),M=n(9610)
function parseActionReference(e){if(!e||e.startsWith("docker://")||e.startsWith("./")||e.startsWith(".\\")||e.startsWith("$/"))return
const[t,n]=e.split("@"),[r,o,...s]=t.split(/[\\/]/).filter(e=>e.length>0)
return r&&o?s.length===0?{owner:r,name:o,ref:n}:{owner:r,name:o,ref:n,path:s.join("/")}:void 0}const O={MissingRequiredInputs:"missing-required-inputs"}
async function validateActionReference(e,t,n,r){if(!(0,o.pi)(t)||!n||!(0,S.Rs)(n))return
const s=n.uses.value
let i,a
if(s.startsWith("$/"))a=await fetchSelfRepositoryActionMetadata(e,s,n.uses.range,r)
else{if(!r?.actionsMetadataProvider)return
i=parseActionReference(s)
if(!i)return
a=await r.actionsMetadataProvider.fetchActionMetadata(i)
if(a===void 0){e.push({severity:p.h_.Error,range:mapRange(n.uses.range),message:`Unable to resolve action \`${s}\`, repository or version not found`})
return}}a!==void 0&&validateActionInputs(e,t,a,i)}function validateActionInputs(e,t,n,r){let s,i
for(const{key:e,value:n}of t)if(e.toString()==="with"){s=e
i=n
break}const a=new Map
if(i&&(0,o.pi)(i))for(const{key:e}of i)a.set(e.toString(),e)
const c=n.inputs
if(c===void 0)return
for(const[t,n]of a){c[t]||e.push({severity:p.h_.Error,range:mapRange(n.range),message:`Invalid action input '${t}'`})
const r=c[t]?.deprecationMessage
r&&e.push({severity:p.h_.Warning,range:mapRange(n.range),message:r})}const l=Object.entries(c).filter(([e,t])=>t.required&&!a.has(e)&&t.default===void 0)
if(l.length>0){const n=l.length===1?`Missing required input \`${l[0][0]}\``:`Missing required inputs: ${l.map(e=>`\`${e[0]}\``).join(", ")}`,o={...r?{action:r}:{},missingInputs:l.map(([e,t])=>({name:e,default:t.default}))}
e.push({severity:p.h_.Error,range:mapRange((s||t).range),message:n,code:O.MissingRequiredInputs,data:o})}}async function fetchSelfRepositoryActionMetadata(e,t,n,r){const o=r?.fileProvider
if(!o)return
const s=t.substring(2)
if(!s||t.includes("@"))return
let i
for(const e of["action.yml","action.yaml"])try{i=(await o.getFileContent({path:`${s}/${e}`})).content
break}catch{}if(i!==void 0)return(0,M.qg)(i)
e.push({severity:p.h_.Error,range:mapRange(n),message:`Unable to resolve action \`${t}\`, no 'action.yml' or 'action.yaml' found in '${s}'`,code:"invalid-uses-format"})}function validateFormatString(e){let t=-1,n=0
while(n<e.length){let r=-1
for(let t=n;t<e.length;t++)if(e[t]==="{"){r=t
break}let o=-1
for(let t=n;t<e.length;t++)if(e[t]==="}"){o=t
break}if(r<0&&o<0)break
if(r>=0&&(o<0||r<o)){if(r+1<e.length&&e[r+1]==="{"){n=r+2
continue}o=-1
for(let t=r+1;t<e.length;t++)if(e[t]==="}"){o=t
break}if(o<0)return{valid:!1,maxArgIndex:-1}
if(o===r+1)return{valid:!1,maxArgIndex:-1}
let s=0
for(let t=r+1;t<o;t++){const n=e[t]
if(n<"0"||n>"9")return{valid:!1,maxArgIndex:-1}
s=s*10+(n.charCodeAt(0)-"0".charCodeAt(0))}s>t&&(t=s)
n=o+1
continue}if(!(o+1<e.length&&e[o+1]==="}"))return{valid:!1,maxArgIndex:-1}
n=o+2}return{valid:!0,maxArgIndex:t}}function validateFormatCalls(e){const t=[],n=[e]
while(n.length>0){const e=n.pop()
if(e)if(e instanceof q.R6){if(e.functionName.lexeme.toLowerCase()==="format"){const n=validateSingleFormatCall(e)
n&&t.push(n)}for(const t of e.args)n.push(t)}else if(e instanceof q.yI)n.push(e.left,e.right)
else if(e instanceof q._c)n.push(e.expr)
else if(e instanceof q.oD)for(const t of e.args)n.push(t)
else e instanceof q.aU?n.push(e.group):e instanceof q.p_&&n.push(e.expr,e.index)}return t}function validateSingleFormatCall(e){if(e.args.length<1)return
const t=e.args[0]
if(!(t instanceof q.uS)||t.literal.kind!==d.b.String)return
const n=t.literal.coerceString(),r=e.args.length-1,{valid:o,maxArgIndex:s}=validateFormatString(n)
return o?s>=r?{type:"arg-count-mismatch",expected:s+1,provided:r}:void 0:{type:"invalid-syntax",message:"Format string has invalid syntax (missing closing brace, unescaped braces, or invalid placeholder)"}}const R=new Set(["using","main","pre","post","pre-if","post-if"]),L=new Set(["using","steps"]),W=new Set(["using","image","args","env","entrypoint","pre-entrypoint","pre-if","post-entrypoint","post-if"]),U=["main"],F=["steps"],P=["image"]
async function validateAction(e,t){const n={name:e.uri,content:e.getText()},r=[]
try{const i=(0,I.dP)(n,e.uri)
if(!i)return[]
let a
i.value&&(a=(0,I.L$)(i.context,i.value,e.uri,{errorPolicy:s.t.TryConversion}))
const c=i.context.errors.getErrors()
i.value&&r.push(...validateRunsKeysAndFilterErrors(i.value,c))
for(const e of c){const t=mapRange(e.range)
let n=p.h_.Error
e.rawMessage.includes("deprecated")&&(n=p.h_.Warning)
r.push({message:e.rawMessage,range:t,severity:n})}if(i.value&&a){if(a.runs?.using==="composite"){const e=a.runs.steps??[],n=findStepsSequence(i.value)
if(n)for(let s=0;s<e.length;s++){const i=e[s],a=n.get(s);(0,S.Rs)(i)&&(0,o.pi)(a)&&await validateActionReference(r,a,i,t);(0,o.pi)(a)&&validateStepUsesField(r,a)}}validateAllTokens(r,i.value)}}catch(e){(0,j.z3)(`Unhandled error while validating action file: ${e.message}`)}return r}function validateStepUsesField(e,t){for(let n=0;n<t.count;n++){const{key:r,value:s}=t.get(n);((0,o.Kg)(r)?r.value.toLowerCase():"")==="uses"&&(0,o.Kg)(s)&&validateStepUsesFormat(e,s)}}function validateAllTokens(e,t){for(const[n,r]of u.s.traverse(t)){const t=r.definition?.key
if(r instanceof l.y&&r.range){t==="step-if"&&validateIfLiteralText(e,r)
for(const t of r.originalExpressions||[r])validateExpressionFormatCalls(e,t)
if(t==="runs-if"&&n instanceof x.e){let t
for(let e=0;e<n.count;e++){const{key:o,value:s}=n.get(e)
if(s===r){t=o.toString().toLowerCase()
break}}t&&e.push({message:`Explicit expression syntax \${{ }} is not supported for '${t}'. Remove the \${{ }} markers and use the expression directly.`,range:mapRange(r.range),severity:p.h_.Error,code:"explicit-expression-not-allowed"})}}(0,o.Kg)(r)&&r.range&&(t!=="step-if"&&t!=="runs-if"||validateImplicitIfCondition(e,r))}}const B="Conditional expression contains literal text outside replacement tokens. This will cause the expression to always evaluate to truthy. Did you mean to put the entire expression inside ${{ }}?",J="expression-literal-text-in-condition"
function validateImplicitIfCondition(e,t){const n=t.value.trim()
if(!n)return
const o=t.definitionInfo?.allowedContext||[],{namedContexts:s,functions:i}=(0,c.i)(o),l=(0,a.ZA)(n,t.definitionInfo)
try{const n=new r.JG(l).lex(),o=new r.iX(n.tokens,s,i).parse()
hasFormatWithLiteralText(o)&&e.push({message:B,range:mapRange(t.range),severity:p.h_.Error,code:J})
validateFormatCallsAndAddDiagnostics(e,o,t.range)}catch{}}function validateIfLiteralText(e,t){const n=t.definitionInfo?.allowedContext||[],{namedContexts:o,functions:s}=(0,c.i)(n)
try{const n=new r.JG(t.expression).lex()
hasFormatWithLiteralText(new r.iX(n.tokens,o,s).parse())&&e.push({message:B,range:mapRange(t.range),severity:p.h_.Error,code:J})}catch{}}function validateExpressionFormatCalls(e,t){const n=t.definitionInfo?.allowedContext||[],{namedContexts:o,functions:s}=(0,c.i)(n)
try{const n=new r.JG(t.expression).lex()
validateFormatCallsAndAddDiagnostics(e,new r.iX(n.tokens,o,s).parse(),t.range)}catch{}}function validateFormatCallsAndAddDiagnostics(e,t,n){const r=validateFormatCalls(t)
for(const t of r)t.type==="invalid-syntax"?e.push({message:`Invalid format string: ${t.message}`,range:mapRange(n),severity:p.h_.Error,code:"invalid-format-string"}):t.type==="arg-count-mismatch"&&e.push({message:`Format string references argument {${t.expected-1}} but only ${t.provided} argument(s) provided`,range:mapRange(n),severity:p.h_.Error,code:"format-arg-count-mismatch"})}function findStepsSequence(e){for(const[,t]of u.s.traverse(e))if(t.definition?.key==="composite-steps"&&t instanceof f.v)return t}function validateRunsKeysAndFilterErrors(e,t){const n=[]
let r,o,s,i,a
if(e instanceof x.e)for(let t=0;t<e.count;t++){const{key:n,value:o}=e.get(t)
if(n.toString().toLowerCase()==="runs"&&o instanceof x.e){r=o
break}}if(!r)return n
for(let e=0;e<r.count;e++){const{key:t,value:n}=r.get(e)
if(t.toString().toLowerCase()==="using"){o=n.toString()
break}}if(!o)return n
if(o.match(/^node\d+$/i)){s=R
i=U
a="Node.js"}else if(o.toLowerCase()==="composite"){s=L
i=F
a="composite"}else{if(o.toLowerCase()!=="docker")return n
s=W
i=P
a="Docker"}const c=new Set
for(let e=0;e<r.count;e++){const{key:t}=r.get(e)
c.add(t.toString().toLowerCase())}for(let e=0;e<r.count;e++){const{key:t}=r.get(e),i=t.toString().toLowerCase()
s.has(i)||n.push({severity:p.h_.Error,range:mapRange(t.range),message:`'${t.toString()}' is not valid for ${a} actions (using: ${o})`})}for(const e of i)if(!c.has(e)){let t=r.range
for(let e=0;e<r.count;e++){const{key:n}=r.get(e)
if(n.toString().toLowerCase()==="using"){t=n.range
break}}n.push({severity:p.h_.Error,range:mapRange(t),message:`'${e}' is required for ${a} actions (using: ${o})`})}for(let e=t.length-1;e>=0;e--){const o=t[e]
if(o.range?.start.line!==r.range?.start.line||o.range?.start.column!==r.range?.start.column)continue
const s=o.rawMessage.startsWith("There's not enough info to determine"),i=/^Required property is missing: (main|steps|image)$/.test(o.rawMessage);(s||i)&&n.length>0&&t.splice(e,1)}return n}var K;(function(e){e[e.AllowedValues=0]="AllowedValues"
e[e.SuggestedValues=1]="SuggestedValues"})(K||(K={}))
function needs(e){if(!e.template)return[]
const t=new Set(e.template.jobs.map(e=>e.id)).values()
return Array.from(t).filter(t=>t.value!==e.job?.id.value).map(e=>({label:e.value}))}var H=n(4939)
function reusableJobInputs(e){if(!e.reusableWorkflowJob?.["input-definitions"])return[]
const t=[]
for(const{key:n,value:r}of e.reusableWorkflowJob["input-definitions"])(0,H.Kg)(n)&&t.push({label:n.value,description:inputDescription(r),insertText:`${n.value}: `})
return t}function inputDescription(e){if(!(0,H.pi)(e))return
const t=e.find("description")
return t&&(0,H.Kg)(t)?t.value:void 0}function reusableJobSecrets(e,t){if(!e.reusableWorkflowJob)return[]
const n=[]
if(e.reusableWorkflowJob["inherit-secrets"])return n
t&&t.size!==0||n.push({label:"inherit"})
if(e.reusableWorkflowJob?.["secret-definitions"])for(const{key:t,value:r}of e.reusableWorkflowJob["secret-definitions"])(0,H.Kg)(t)&&n.push({label:t.value,description:secretDescription(r),insertText:`${t.value}: `})
return n}function secretDescription(e){if(!(0,H.pi)(e))return""
const t=e.find("description")
return t&&(0,H.Kg)(t)?t.value:""}function stringsToValues(e){return e.map(e=>({label:e}))}const V=["codespaces-prebuild","macos-13","macos-13-large","macos-13-xlarge","macos-14","macos-14-large","macos-14-xlarge","macos-15","macos-15-intel","macos-15-large","macos-15-xlarge","macos-26","macos-26-large","macos-26-xlarge","macos-latest","macos-latest-large","macos-latest-xlarge","self-hosted","ubuntu-22.04","ubuntu-22.04-arm","ubuntu-24.04","ubuntu-24.04-arm","ubuntu-latest","ubuntu-slim","windows-2022","windows-2025","windows-2025-vs2026","windows-latest"],Q={kind:K.SuggestedValues,get:()=>Promise.resolve(stringsToValues(V))},z={needs:{kind:K.AllowedValues,get:e=>Promise.resolve(needs(e))},"workflow-job-with":{kind:K.AllowedValues,get:e=>Promise.resolve(reusableJobInputs(e))},"workflow-job-secrets":{kind:K.SuggestedValues,get:(e,t)=>Promise.resolve(reusableJobSecrets(e,t))},"runs-on":Q,"runs-on-labels":Q},G="https://docs.github.com/actions/using-workflows/workflow-syntax-for-github-actions#onschedule"
async function validate(e,t){return isActionDocument(e.uri)?validateAction(e,t):validateWorkflow(e,t)}async function validateWorkflow(e,t){const n={name:e.uri,content:e.getText()},r=[]
try{const o=(0,I.Uv)(n,e.uri,!1,t?.featureFlags)
if(!o)return[]
if(o.value){const n=await(0,I.Oz)(o.context,o.value,e.uri,t,{fetchReusableWorkflowDepth:t?.fileProvider?1:0,errorPolicy:s.t.TryConversion,featureFlags:t?.featureFlags})
await additionalValidations(r,e.uri,n,o.value,t,t?.featureFlags)}for(const e of o.context.errors.getErrors()){const t=mapRange(e.range)
r.push({message:e.rawMessage,range:t})}}catch(e){(0,j.z3)(`Unhandled error while validating: ${e.message}`)}return r}async function additionalValidations(e,t,n,r,s,i){for(const[c,p,d,f]of u.s.traverse(r)){const u=d||c||p,h=u.definition;(0,o.hR)(p)&&p.range&&await validateExpression(e,p,u.definitionInfo?.allowedContext||[],s?.contextProviderConfig,getProviderContext(t,n,r,p.range),d?.definition?.key)
i?.isEnabled("blockScalarChompingWarning")&&validateBlockScalarChomping(e,p,c,d,f)
const g=p.definition?.key
if((0,o.Kg)(p)&&p.range&&(g==="job-if"||g==="step-if"||g==="snapshot-if")){const o=p.value.trim()
if(o){const i=(0,a.ZA)(o,p.definitionInfo),c=new l.y(p.file,p.range,i,p.definitionInfo,void 0,p.source,void 0,p.blockScalarHeader)
await validateExpression(e,c,u.definitionInfo?.allowedContext||[],s?.contextProviderConfig,getProviderContext(t,n,r,p.range))}}(0,o.Kg)(p)&&p.range&&h?.key==="step-uses"&&validateStepUsesFormat(e,p)
if(p.definition?.key==="regular-step"&&p.range){const o=getProviderContext(t,n,r,p.range)
await validateActionReference(e,p,o.step,s)}(0,o.Kg)(p)&&p.range&&d&&(0,o.Kg)(d)&&d.value==="uses"&&c?.definition?.key==="workflow-job"&&validateWorkflowUsesFormat(e,p);(0,o.Kg)(p)&&p.range&&h?.key==="cron-pattern"&&validateCronExpression(e,p)
if(p.range&&h){const i=h.key
if(i==="step-with")continue
if(i==="workflow-job-with")continue
let a=s?.valueProviderConfig?.[i]
a||(a=z[i])
if(a){const s=await a.get(getProviderContext(t,n,r,p.range)),i=a.caseInsensitive??!1,c=new Set(s.map(e=>i?e.label.toLowerCase():e.label));(0,o.Kg)(p)&&(c.has(i?p.value.toLowerCase():p.value)||invalidValue(e,p,a.kind))}}}validateConcurrencyDeadlock(e,n)
validateConcurrencyQueueCancelInProgress(e,n)}function invalidValue(e,t,n){n===K.AllowedValues&&e.push({message:`Value '${t.value}' is not valid`,severity:p.h_.Error,range:mapRange(t.range)})}function validateCronExpression(e,t){const n=t.value
if(!t.range)return
const r=(0,i.h9)(n)
r&&(0,i.WM)(n)&&e.push({message:`Actions schedules run at most every 5 minutes. "${n}" (${r.toLowerCase()}) will not run as frequently as specified.`,range:mapRange(t.range),severity:p.h_.Warning,code:"on-schedule",codeDescription:{href:G}})}function validateWorkflowUsesFormat(e,t){const n=t.value,r=n.startsWith("./.github/workflows/")||n.startsWith("./.github/workflows-lab/"),o=n.startsWith("$/.github/workflows/")||n.startsWith("$/.github/workflows-lab/")
if(r||o){if(n.includes("@")){addWorkflowUsesFormatError(e,t,o?"cannot specify version when calling self repository workflows":"cannot specify version when calling local workflows")
return}if(!n.endsWith(".yml")&&!n.endsWith(".yaml")){addWorkflowUsesFormatError(e,t,"workflow file should have either a '.yml' or '.yaml' file extension")
return}const r=n.split("/")
if(r.length!==4){addWorkflowUsesFormatError(e,t,"workflows must be defined at the top level of the .github/workflows/ directory")
return}const s=r[3]
if(s===".yml"||s===".yaml"){addWorkflowUsesFormatError(e,t,"invalid workflow file name")
return}return}if(n.startsWith("./")||n.startsWith("$/")){addWorkflowUsesFormatError(e,t,n.startsWith("$/")?"self repository workflows must be rooted in '.github/workflows'":"local workflow references must be rooted in '.github/workflows'")
return}const s=n.split("@")
if(s.length===1){addWorkflowUsesFormatError(e,t,"no version specified")
return}if(s.length>2){addWorkflowUsesFormatError(e,t,"too many '@' in workflow reference")
return}const[i,a]=s
if(!a){addWorkflowUsesFormatError(e,t,"no version specified")
return}const c=i.match(/\.github\/workflows(-lab)?\//)
if(!c||c.index===void 0){addWorkflowUsesFormatError(e,t,"references to workflows must be rooted in '.github/workflows'")
return}const l=c.index,u=i.substring(0,l),p=i.substring(l),d=u.split("/").filter(e=>e.length>0)
if(d.length!==2){addWorkflowUsesFormatError(e,t,"references to workflows must be prefixed with format 'owner/repository/' or './' for local workflows")
return}const[f,h]=d,g=validateNWO(f,h)
if(g){addWorkflowUsesFormatError(e,t,g)
return}const v=validateRefName(a)
if(v){addWorkflowUsesFormatError(e,t,v)
return}const m=p.split("/")
if(m.length!==3){addWorkflowUsesFormatError(e,t,"workflows must be defined at the top level of the .github/workflows/ directory")
return}const y=m[2]
y.endsWith(".yml")||y.endsWith(".yaml")?y!==".yml"&&y!==".yaml"?warnIfShortSha(e,t,a):addWorkflowUsesFormatError(e,t,"invalid workflow file name"):addWorkflowUsesFormatError(e,t,"workflow file should have either a '.yml' or '.yaml' file extension")}function addWorkflowUsesFormatError(e,t,n){e.push({message:`Invalid workflow reference '${t.value}': ${n}`,severity:p.h_.Error,range:mapRange(t.range),code:"invalid-workflow-uses-format"})}function validateRefName(e){if(e.length===0)return"no version specified"
if(e==="@")return"version cannot be the single character '@'"
const t=["?","*","[","]","\\","~","^",":","@{","..","//"]
for(const n of t)if(e.includes(n))return`invalid character '${n}' in version`
if(e.startsWith("/")||e.endsWith("/")||e.startsWith(".")||e.endsWith("."))return"version cannot begin or end with a slash '/' or a dot '.'"
const n=e.split("/")
for(const t of n)if(t.startsWith(".")||t.endsWith(".lock"))return`invalid version: ${e}`
return/[\x00-\x1f\x7f]/.test(e)?"version cannot have ASCII control characters":/\s/.test(e)?"version cannot have whitespace":void 0}function validateNWO(e,t){return/^[\w.-]+$/.test(e)?/^[\w.-]+$/.test(t)?void 0:"repository name is invalid":"owner name must be a valid repository owner name"}function getProviderContext(e,t,n,r){const{path:o}=findToken({line:r.start.line-1,character:r.start.column-1},n)
return getWorkflowContext(e,t,o)}async function validateExpression(e,t,n,o,s,i){const{namedContexts:a,functions:l}=(0,c.i)(n),u=i||t.definitionInfo?.definition?.key
if(u==="job-if"||u==="step-if"||u==="snapshot-if")try{const n=new r.JG(t.expression).lex()
hasFormatWithLiteralText(new r.iX(n.tokens,a,l).parse())&&e.push({message:"Conditional expression contains literal text outside replacement tokens. This will cause the expression to always evaluate to truthy. Did you mean to put the entire expression inside ${{ }}?",range:mapRange(t.range),severity:p.h_.Error,code:"expression-literal-text-in-condition"})}catch{}for(const n of t.originalExpressions||[t]){let t
try{const e=new r.JG(n.expression).lex()
t=new r.iX(e.tokens,a,l).parse()}catch{continue}const i=validateFormatCalls(t)
for(const t of i)t.type==="invalid-syntax"?e.push({message:`Invalid format string: ${t.message}`,range:mapRange(n.range),severity:p.h_.Error,code:"invalid-format-string"}):t.type==="arg-count-mismatch"&&e.push({message:`Format string references argument {${t.expected-1}} but only ${t.provided} argument(s) provided`,range:mapRange(n.range),severity:p.h_.Error,code:"format-arg-count-mismatch"})
const c=await getWorkflowExpressionContext(a,o,s,_.Validation),u=new ValidationEvaluator(t,wrapDictionary(c),$)
u.validate()
e.push(...u.errors.map(e=>({message:e.message,range:mapRange(n.range),severity:e.severity==="error"?p.h_.Error:p.h_.Warning})))}}function validateConcurrencyDeadlock(e,t){const n=getStaticConcurrencyGroup(t.concurrency)
if(n)for(const r of t.jobs||[]){if(!r.concurrency)continue
const o=getStaticConcurrencyGroup(r.concurrency)
if(o&&n.value===o.value){t.concurrency.range&&e.push({message:`Concurrency group '${n.value}' is also used by job '${r.id.value}'. This will cause a deadlock.`,range:mapRange(t.concurrency.range),severity:p.h_.Error})
r.concurrency.range&&e.push({message:`Concurrency group '${o.value}' is also defined at the workflow level. This will cause a deadlock.`,range:mapRange(r.concurrency.range),severity:p.h_.Error})}}}function validateConcurrencyQueueCancelInProgress(e,t){t.concurrency&&checkConcurrencyQueueConflict(e,t.concurrency)
for(const n of t.jobs||[])n.concurrency&&checkConcurrencyQueueConflict(e,n.concurrency)}function checkConcurrencyQueueConflict(e,t){if(!(0,o.pi)(t))return
let n,r=!1,s=!1
for(const e of t)if((0,o.Kg)(e.key)&&!e.key.isExpression&&!e.value.isExpression){if(e.key.value==="queue"&&(0,o.Kg)(e.value)&&e.value.value==="max"){r=!0
n=e.key.range}e.key.value==="cancel-in-progress"&&(0,o.Lm)(e.value)&&e.value.value&&(s=!0)}r&&s&&n&&e.push({message:"'queue: max' cannot be combined with 'cancel-in-progress: true'.",range:mapRange(n),severity:p.h_.Error})}function getStaticConcurrencyGroup(e){if(e&&!e.isExpression){if((0,o.Kg)(e))return e
if((0,o.pi)(e))for(const t of e)if((0,o.Kg)(t.key)&&t.key.value==="group"&&(0,o.Kg)(t.value)&&!t.value.isExpression)return t.value}}function validateBlockScalarChomping(e,t,n,r,s){if(!(0,o.hR)(t)&&!(0,o.Kg)(t))return
const i=t.blockScalarHeader
if(!i)return
if(i.includes("+")||i.includes("-"))return
let a=!1
const c=n?.definition?.key,l=t.definition?.key,u=r&&(0,o.Kg)(r)?r.value:void 0;(c&&["workflow-env","job-env","step-env","container-env","step-with","job-outputs","workflow-job-with","workflow-job-secrets"].includes(c)||s.some(e=>{const t=e.definition?.key
return t==="matrix"||t==="matrix-filter"||t==="matrix-filter-item"})||l&&["workflow-concurrency","job-concurrency"].includes(l)||u==="group"&&c==="concurrency-mapping")&&(a=!0)
if(!a)return
const d=i.startsWith("|")?"|":">"
e.push({message:`Block scalar '${d}' implicitly adds a trailing newline that may be unintentional. Use '${d}-' to remove it, or '${d}+' to explicitly keep it.`,range:mapRange(t.range),severity:p.h_.Warning,code:"block-scalar-chomping"})}}),967:((e,t,n)=>{n.d(t,{DE:()=>r.D,Kg:()=>o.Kg,Lm:()=>o.Lm,hM:()=>s.h,hR:()=>o.hR,jn:()=>o.jn,pi:()=>o.pi,wZ:()=>o.wZ})
var r=n(4549),o=n(4939),s=n(9993)}),4549:((e,t,n)=>{n.d(t,{t:()=>f,D:()=>convertWorkflowTemplate})
const r=["missingInputsQuickfix","blockScalarChompingWarning","allowCaseFunction","allowCopilotRequestsPermission","allowDrivesPermissionAutocomplete","allowBackgroundSteps"]
var o=n(9020)
function parseFileReference(e){if(e.startsWith("./"))return{path:e.substring(2)}
if(e.startsWith("$/"))return{path:e.substring(2)}
const[t,n]=e.split("@"),[r,o,...s]=t.split("/").filter(e=>e.length>0)
if(!r||!o||!n)throw new Error(`Invalid file reference: ${e}`)
return{repository:o,owner:r,path:s.join("/"),version:n}}var s=n(9993),i=n(4939)
function convertConcurrency(e,t){const n={}
if(t.isExpression)return n
if((0,i.Kg)(t)){n.group=t
return n}const r=t.assertMapping("concurrency group")
for(const t of r){const r=t.key.assertString("concurrency group key")
if(!t.key.isExpression&&!t.value.isExpression)switch(r.value){case"group":n.group=t.value.assertString("concurrency group")
break
case"cancel-in-progress":n.cancelInProgress=t.value.assertBoolean("cancel-in-progress").value
break
case"queue":n.queue=t.value.assertString("queue").value
break
default:e.error(r,`Invalid property name: ${r.value}`)}}return n}var a,c=n(3227),l=n(6777)
function convertStringList(e,t){const n=[]
for(const r of t)n.push(r.assertString(`${e} item`).value)
return n}(function(e){e.string="string"
e.choice="choice"
e.boolean="boolean"
e.environment="environment"})(a||(a={}))
function convertEventWorkflowCall(e,t){const n={}
for(const r of t)switch(r.key.assertString("workflow dispatch input key").value){case"inputs":n.inputs=convertWorkflowInputs(e,r.value.assertMapping("workflow dispatch inputs"))
break
case"secrets":n.secrets=convertWorkflowCallSecrets(e,r.value.assertMapping("workflow dispatch inputs"))}return n}function convertWorkflowInputs(e,t){const n={}
for(const r of t){const t=r.key.assertString("input name"),o=r.value.assertMapping("input configuration")
n[t.value]=convertWorkflowInput(e,o)}return n}function convertWorkflowInput(e,t){const n={type:a.string}
let r
for(const o of t){const t=o.key.assertString("workflow dispatch input key")
switch(t.value){case"description":n.description=o.value.assertString("input description").value
break
case"required":n.required=o.value.assertBoolean("input required").value
break
case"default":r=o.value.assertScalar("input default")
break
case"type":n.type=a[o.value.assertString("input type").value]
break
case"options":n.options=convertStringList("input options",o.value.assertSequence("input options"))
break
default:e.error(o.key,`Invalid key '${t.value}'`)}}if(r!==void 0&&!r.isExpression)try{switch(n.type){case a.boolean:n.default=r.assertBoolean("input default").value
break
case a.string:case a.choice:case a.environment:n.default=r.assertString("input default").value}}catch(t){e.error(r,t)}n.type===a.choice?n.options!==void 0&&n.options.length!==0||e.error(t,"Missing 'options' for choice input"):n.options!==void 0&&e.error(t,"Input type is not 'choice', but 'options' is defined")
return n}function convertWorkflowCallSecrets(e,t){const n={}
for(const e of t)n[e.key.assertString("secret name").value]=convertWorkflowCallSecret(0,e.value)
return n}function convertWorkflowCallSecret(e,t){const n={}
if((0,i.pi)(t))for(const e of t)switch(e.key.assertString("workflow call secret key").value){case"description":n.description=e.value.assertString("secret description").value
break
case"required":n.required=e.value.assertBoolean("secret required").value}return n}function convertEventWorkflowDispatchInputs(e,t){const n={}
for(const r of t)r.key.assertString("workflow dispatch input key").value==="inputs"&&(n.inputs=convertWorkflowDispatchInputs(e,r.value.assertMapping("workflow dispatch inputs")))
return n}function convertWorkflowDispatchInputs(e,t){const n={}
for(const r of t){const t=r.key.assertString("input name"),o=r.value.assertMapping("input configuration")
n[t.value]=convertWorkflowDispatchInput(e,o)}return n}function convertWorkflowDispatchInput(e,t){const n={type:a.string}
let r
for(const o of t){const t=o.key.assertString("workflow dispatch input key")
switch(t.value){case"description":n.description=o.value.assertString("input description").value
break
case"required":n.required=o.value.assertBoolean("input required").value
break
case"default":r=o.value.assertScalar("input default")
break
case"type":n.type=a[o.value.assertString("input type").value]
break
case"options":n.options=convertStringList("input options",o.value.assertSequence("input options"))
break
default:e.error(o.key,`Invalid key '${t.value}'`)}}if(r!==void 0)try{switch(n.type){case a.boolean:n.default=r.assertBoolean("input default").value
break
case a.string:case a.choice:case a.environment:n.default=r.assertString("input default").value}}catch(t){e.error(r,t)}n.type===a.choice?n.options!==void 0&&n.options.length!==0||e.error(t,"Missing 'options' for choice input"):n.options!==void 0&&e.error(t,"Input type is not 'choice', but 'options' is defined")
return n}function convertOn(e,t){if((0,i.c$)(t)){const e=t.assertString("on")
return{[e.value]:{}}}if((0,i.wZ)(t)){const e={}
for(const n of t)e[n.assertString("on").value]={}
return e}if((0,i.pi)(t)){const n={}
for(const r of t){const t=r.key.assertString("event name").value
if(r.value.templateTokenType===c.k.Null){n[t]={}
continue}if(t==="schedule"){const o=r.value.assertSequence(`event ${t}`)
n.schedule=convertSchedule(e,o)
continue}const o=r.value.assertMapping(`event ${t}`)
t!=="workflow_call"?t!=="workflow_dispatch"?n[t]={...convertPatternFilter("branches",o),...convertPatternFilter("tags",o),...convertPatternFilter("paths",o),...convertFilter("types",o),...convertFilter("versions",o),...convertFilter("names",o),...convertFilter("workflows",o)}:n.workflow_dispatch=convertEventWorkflowDispatchInputs(e,o):n.workflow_call=convertEventWorkflowCall(e,o)}return n}e.error(t,"Invalid format for 'on'")
return{}}function convertPatternFilter(e,t){const n={}
for(const r of t)switch(r.key.assertString(`${e} filter key`).value){case e:(0,i.Kg)(r.value)?n[e]=[r.value.value]:n[e]=convertStringList(e,r.value.assertSequence(`${e} list`))
break
case`${e}-ignore`:(0,i.Kg)(r.value)?n[`${e}-ignore`]=[r.value.value]:n[`${e}-ignore`]=convertStringList(`${e}-ignore`,r.value.assertSequence(`${e}-ignore list`))}return n}function convertFilter(e,t){const n={}
for(const r of t)r.key.assertString(`${e} filter key`).value===e&&((0,i.Kg)(r.value)?n[e]=[r.value.value]:n[e]=convertStringList(e,r.value.assertSequence(`${e} list`)))
return n}function convertSchedule(e,t){const n=[]
for(const r of t){const t=r.assertMapping("event schedule"),o={cron:""}
let s=!0
for(const n of t){const t=n.key.assertString("schedule key")
if(t.value==="cron"){const t=n.value.assertString("schedule cron");(0,l.lg)(t.value)||e.error(t,"Invalid cron expression. Expected format: '* * * * *' (minute hour day month weekday)")
o.cron=t.value}else if(t.value==="timezone"){const e=n.value.assertString("schedule timezone")
o.timezone=e.value}else{e.error(t,"Invalid schedule key")
s=!1}}s&&o.cron?n.push(o):s&&!o.cron&&e.error(t,"Missing required key 'cron' in schedule entry")}return n}function handleTemplateTokenErrors(e,t,n,r){let s=n
try{s=r()}catch(n){n instanceof o.o?t.error(n.token,n):t.error(e,n)}return s}var u=n(8892),p=n(339)
function convertToJobContainer(e,t){let n,r,o,s,a
for(const[,e]of u.sH.traverse(t))if(e.isExpression)return
if((0,i.Kg)(t)){n=t.assertString("container item")
return{image:n}}const c=t.assertMapping("container item")
if(c)for(const t of c){const i=t.key.assertString("container item key"),c=t.value
switch(i.value){case"image":n=c.assertString("container image")
break
case"credentials":convertToJobCredentials(e,c)
break
case"env":r=c.assertMapping("container env")
for(const e of r)e.key.assertString("container env value")
break
case"ports":o=c.assertSequence("container ports")
for(const e of o)e.assertString("container port")
break
case"volumes":s=c.assertSequence("container volumes")
for(const e of s)e.assertString("container volume")
break
case"options":a=c.assertString("container options")
break
default:e.error(i,`Unexpected container item key: ${i.value}`)}}if(n)return{image:n,env:r,ports:o,volumes:s,options:a}
e.error(t,"Container image cannot be empty")}function convertToServiceContainer(e,t){let n,r,o,s,a,c,l
for(const[,e]of u.sH.traverse(t))if(e.isExpression)return
if((0,i.Kg)(t)){n=t.assertString("container item")
return{image:n}}const p=t.assertMapping("container item")
if(p)for(const t of p){const i=t.key.assertString("container item key"),u=t.value
switch(i.value){case"image":n=u.assertString("container image")
break
case"credentials":convertToJobCredentials(e,u)
break
case"env":r=u.assertMapping("container env")
for(const e of r)e.key.assertString("container env value")
break
case"ports":o=u.assertSequence("container ports")
for(const e of o)e.assertString("container port")
break
case"volumes":s=u.assertSequence("container volumes")
for(const e of s)e.assertString("container volume")
break
case"options":a=u.assertString("container options")
break
case"entrypoint":c=u.assertString("container entrypoint")
break
case"command":l=u.assertString("container command")
break
default:e.error(i,`Unexpected container item key: ${i.value}`)}}if(n)return{image:n,env:r,ports:o,volumes:s,options:a,entrypoint:c,command:l}
e.error(t,"Container image cannot be empty")}function convertToJobServices(e,t){const n=[],r=t.assertMapping("services")
for(const t of r){t.key.assertString("service key")
const r=convertToServiceContainer(e,t.value)
r&&n.push(r)}return n}function convertToJobCredentials(e,t){const n=t.assertMapping("credentials")
let r,o
for(const t of n){const n=t.key.assertString("credentials item"),s=t.value
switch(n.value){case"username":r=s.assertString("credentials username")
break
case"password":o=s.assertString("credentials password")
break
default:e.error(n,`credentials key ${n.value}`)}}return{username:r,password:o}}const d="_"
class IdBuilder{constructor(){this.name=[]
this.distinctNames=new Set}appendSegment(e){if(e.length!==0){if(this.name.length==0){const t=e[0]
this.isAlpha(t)||t=="_"||(this.isNumeric(t)||t=="-")&&this.name.push("_")}else this.name.push(d)
for(const t of e)this.isAlphaNumeric(t)||t=="_"||t=="-"?this.name.push(t):this.name.push(d)}}build(){const e=this.name.length>0?this.name.join(""):"job"
let t=""
for(let n=1;n<1e3;n++){t=n===1?"":`_${n}`
const r=e.substring(0,Math.min(e.length,100-t.length))+t
if(!this.distinctNames.has(r)){this.distinctNames.add(r)
this.name=[]
return r}}throw new Error("Unable to create a unique name")}tryAddKnownId(e){if(!e||!this.isValid(e)||e.length>=100)return`The identifier '${e}' is invalid. IDs may only contain alphanumeric characters, '_', and '-'. IDs must start with a letter or '_' and and must be less than 100 characters.`
if(e.startsWith(d+d))return`The identifier '${e}' is invalid. IDs starting with '__' are reserved.`
if(this.distinctNames.has(e))return`The identifier '${e}' may not be used more than once within the same scope.`
this.distinctNames.add(e)}isValid(e){let t=!0
for(const n of e)if(t){t=!1
if(!this.isAlpha(n)&&n!="_")return!1}else if(!this.isAlphaNumeric(n)&&n!="_"&&n!="-")return!1
return!0}isAlphaNumeric(e){return this.isAlpha(e)||this.isNumeric(e)}isNumeric(e){return e>="0"&&e<="9"}isAlpha(e){return e>="a"&&e<="z"||e>="A"&&e<="Z"}}function convertToActionsEnvironmentRef(e,t){const n={}
if(t.isExpression)return n
if((0,i.jn)(t)){n.name=t
return n}const r=t.assertMapping("job environment")
for(const e of r){const t=e.key.assertString("job environment key")
if(!e.key.isExpression&&!e.value.isExpression)switch(t.value){case"name":n.name=e.value.assertScalar("job environment name key")
break
case"url":n.url=e.value
break
case"deployment":e.value.assertBoolean("job environment deployment").value===!1&&(n.skipDeployment=!0)}}return n}function convertRunsOn(e,t){const n=convertRunsOnLabels(t)
if(!(0,i.pi)(t))return{labels:n,group:""}
let r=""
for(const o of t)switch(o.key.assertString("job runs-on property name").value){case"group":{if(o.value.isExpression)continue
const t=o.value.assertString("job runs-on group name").value,n=t.split("/")
switch(n.length){case 1:r=t
break
case 2:if(!["org","organization","ent","enterprise"].includes(n[0])){e.error(o.value,`Invalid runs-on group name '${t}. Please use 'organization/' or 'enterprise/' prefix to target a single runner group.'`)
continue}if(!n[1]){e.error(o.value,`Invalid runs-on group name '${t}'.`)
continue}r=t
break
default:e.error(o.value,`Invalid runs-on group name '${t}. Please use 'organization/' or 'enterprise/' prefix to target a single runner group.'`)}break}case"labels":{const e=convertRunsOnLabels(o.value)
for(const t of e)n.add(t)
break}}return{labels:n,group:r}}function convertRunsOnLabels(e){const t=new Set
if(e.isExpression)return t
if((0,i.Kg)(e)){t.add(e.value)
return t}if((0,i.wZ)(e))for(const n of e){if(n.isExpression)continue
const e=n.assertString("job runs-on label sequence item")
t.add(e.value)}return t}var f,h=n(4244)
function convertSteps(e,t){if(!(0,i.wZ)(t)){e.error(t,"Invalid format for steps")
return[]}const n=new IdBuilder,r=new Set,o=[]
for(const s of t){const i=handleTemplateTokenErrors(t,e,void 0,()=>convertStep(e,n,r,s))
i&&o.push(i)}for(const e of o){if(e.id)continue
let t="";(0,h.Rs)(e)?t=createActionStepId(e):"wait"in e?t="wait":"wait-all"in e?t="wait-all":"cancel"in e?t="cancel":"parallel"in e&&(t="parallel")
t||(t="run")
n.appendSegment(`__${t}`)
e.id=n.build()}return o}function convertStep(e,t,n,r){const o=r.assertMapping("steps item")
let s,i,a,c,l,d,f,h,g,v,m,y
for(const r of o)switch(r.key.assertString("steps item key").value){case"id":i=r.value.assertString("steps item id")
if(i){const r=t.tryAddKnownId(i.value)
r?e.error(i,r):n.add(i.value)}break
case"name":a=r.value.assertScalar("steps item name")
break
case"run":s=r.value.assertScalar("steps item run")
break
case"uses":c=r.value.assertString("steps item uses")
break
case"background":l=r.value.assertBoolean("steps item background").value
break
case"wait":d=convertWaitTargets(e,n,r.value,i)
break
case"wait-all":f=convertWaitAllValue(e,r.value)
break
case"cancel":h=r.value.assertString("steps item cancel")
validateTargetStepId(e,n,h,i)
break
case"parallel":g=r.value
break
case"env":m=r.value.assertMapping("step env")
break
case"if":y=(0,p.l7)(e,r.value)
break
case"continue-on-error":v=r.value.isExpression?r.value.assertScalar("steps item continue-on-error"):r.value.assertBoolean("steps item continue-on-error").value}if(s)return{id:i?.value||"",name:a,if:y||new u.yu(void 0,void 0,"success()",void 0,void 0,void 0),"continue-on-error":v,env:m,run:s,background:l}
if(c)return{id:i?.value||"",name:a,if:y||new u.yu(void 0,void 0,"success()",void 0,void 0,void 0),"continue-on-error":v,env:m,uses:c,background:l}
if(d)return{id:i?.value||"",name:a||createSyntheticStepName("Wait"),"continue-on-error":v,wait:d}
if(f!==void 0)return{id:i?.value||"",name:a||createSyntheticStepName("Wait for all"),"continue-on-error":v,"wait-all":f}
if(h)return{id:i?.value||"",name:a||createSyntheticStepName("Cancel"),"continue-on-error":v,cancel:h}
if(g){const t=convertSteps(e,g)
for(const n of t){"background"in n&&n.background!==void 0&&e.error(r,"'background' is not allowed inside a parallel block. Steps in a parallel block are automatically run as background steps.")
"wait"in n&&e.error(r,"'wait' is not allowed inside a parallel block.")
"wait-all"in n&&e.error(r,"'wait-all' is not allowed inside a parallel block.")
"cancel"in n&&e.error(r,"'cancel' is not allowed inside a parallel block.")
"parallel"in n&&e.error(r,"Nested 'parallel' blocks are not allowed.")}return{id:i?.value||"",name:a||createSyntheticStepName("Parallel group"),parallel:t}}e.error(r,e.state.featureFlags?.isEnabled("allowBackgroundSteps")?"Expected one of uses, run, wait, wait-all, cancel, or parallel to be defined":"Expected one of uses or run to be defined")}function createActionStepId(e){const t=e.uses.value
if(t.startsWith("docker://"))return t.substring(9)
if(t.startsWith("./")||t.startsWith(".\\"))return"self"
if(t.startsWith("$/"))return"self"
const n=t.split("@")
if(n.length!=2)return""
const r=n[0].split(/[\\/]/).filter(e=>e.length>0),o=n[1]
return r.length>=2&&r[0]&&r[1]&&o?`${r[0]}/${r[1]}`:""}function createSyntheticStepName(e){return new u.Hj(void 0,void 0,e,void 0,void 0,void 0)}function convertWaitTargets(e,t,n,r){if(n instanceof u.Hj){validateTargetStepId(e,t,n,r)
return[n]}const o=n.assertSequence("steps item wait"),s=[]
for(let n=0;n<o.count;n++){const i=o.get(n).assertString("steps item wait item")
validateTargetStepId(e,t,i,r)
s.push(i)}return s}function convertWaitAllValue(e,t){if(t instanceof u.Z4)return!0
t.assertBoolean("steps item wait-all").value||e.error(t,"The value of 'wait-all' must be true or omitted")
return!0}function validateTargetStepId(e,t,n,r){n.value.startsWith("__")?e.error(n,`The identifier '${n.value}' is invalid. IDs starting with '__' are reserved.`):r&&n.value.toLowerCase()===r.value.toLowerCase()?e.error(n,`Step '${r.value}' cannot reference itself`):t.has(n.value)||e.error(n,`Step references unknown step ID '${n.value}'`)}function convertJob(e,t,n){const r=(new IdBuilder).tryAddKnownId(t.value)
r&&e.error(t,r)
let o,s,a,c,l,d,f,h,g,v,m,y,w,k,b,x=[],_=!1
for(const t of n)switch(t.key.assertString("job property name").value){case"concurrency":handleTemplateTokenErrors(t.value,e,void 0,()=>convertConcurrency(e,t.value))
o=t.value
break
case"container":convertToJobContainer(e,t.value)
s=t.value
break
case"env":handleTemplateTokenErrors(t.value,e,void 0,()=>{a=t.value.assertMapping("job env")})
break
case"environment":handleTemplateTokenErrors(t.value,e,void 0,()=>convertToActionsEnvironmentRef(0,t.value))
c=t.value
break
case"if":l=(0,p.l7)(e,t.value)
break
case"name":d=t.value.assertScalar("job name")
break
case"needs":y=[]
if((0,i.Kg)(t.value)){const e=t.value.assertString("job needs id")
y.push(e)}if((0,i.wZ)(t.value))for(const e of t.value){const t=e.assertString("job needs id")
y.push(t)}break
case"outputs":handleTemplateTokenErrors(t.value,e,void 0,()=>{f=t.value.assertMapping("job outputs")})
break
case"runs-on":handleTemplateTokenErrors(t.value,e,void 0,()=>convertRunsOn(e,t.value))
h=t.value
break
case"services":convertToJobServices(e,t.value)
g=t.value
break
case"snapshot":m=t.value
break
case"steps":x=convertSteps(e,t.value)
break
case"strategy":v=t.value
break
case"uses":w=t.value.assertString("job uses value")
break
case"with":handleTemplateTokenErrors(t.value,e,void 0,()=>{k=t.value.assertMapping("uses-with value")})
break
case"secrets":(0,i.Kg)(t.value)&&t.value.value==="inherit"?_=!0:handleTemplateTokenErrors(t.value,e,void 0,()=>{b=t.value.assertMapping("uses-secrets value")})}return w!==void 0?{type:"reusableWorkflowJob",id:t,name:jobName(d,t),needs:y||[],if:l||new u.yu(void 0,void 0,"success()",void 0,void 0,void 0),ref:w,"input-definitions":void 0,"input-values":k,"secret-definitions":void 0,"secret-values":b,"inherit-secrets":_||void 0,outputs:void 0,concurrency:o,strategy:v}:{type:"job",id:t,name:jobName(d,t),needs:y,if:l||new u.yu(void 0,void 0,"success()",void 0,void 0,void 0),env:a,concurrency:o,environment:c,strategy:v,"runs-on":h,container:s,services:g,outputs:f,steps:x,snapshot:m}}function jobName(e,t){return e===void 0||(0,i.Kg)(e)&&e.value===""?t:e}function convertJobs(e,t){if((0,i.pi)(t)){const n=[],r=[],o=[]
for(const s of t){const i=s.key.assertString("job name"),a=s.value.assertMapping(`job ${i.value}`),c=handleTemplateTokenErrors(t,e,void 0,()=>convertJob(e,i,a))
if(c){n.push(c)
const e={name:c.id.value,needs:Object.assign([],c.needs)}
e.needs.length>0?o.push(e):r.push(e)}}validateNeeds(t,e,n,r,o)
return n}e.error(t,"Invalid format for jobs")
return[]}function validateNeeds(e,t,n,r,o){if(r.length!=0){while(r.length>0){const e=r.shift()
if(e==null)break
for(let t=o.length-1;t>=0;t--){const n=o[t]
for(let s=n.needs.length-1;s>=0;s--)if(n.needs[s].value==e.name){n.needs.splice(s,1)
if(n.needs.length==0){r.push(n)
o.splice(t,1)}}}}if(o.length>0){const e=n.map(e=>e.id.value)
for(const n of o)for(const r of n.needs)e.includes(r.value)?t.error(r,`Job '${n.name}' depends on job '${r.value}' which creates a cycle in the dependency graph.`):t.error(r,`Job '${n.name}' depends on unknown job '${r.value}'.`)}}else t.error(e,"The workflow must contain at least one job with no dependencies.")}function convertWorkflowJobInputs(e,t){const n=createTokenMap(t["input-definitions"]?.assertMapping("workflow job input definitions"),"inputs"),r=createTokenMap(t["input-values"]?.assertMapping("workflow job input values"),"with")
if(n!==void 0)for(const[,[o,s]]of n){const n=createTokenMap(s.assertMapping(`input ${o}`),`input ${o} key`),i=n?.get("type")?.[1]
if(!i)continue
const a=r!==void 0&&r.has(o.toLowerCase()),c=n.get("required")?.[1].assertBoolean(`input ${o} required`).value
c&&!a&&e.error(t.ref,`Input ${o} is required, but not provided while calling.`)}if(r!==void 0)for(const[,[t,o]]of r)n?.has(t.toLowerCase())||e.error(o,`Invalid input, ${t} is not defined in the referenced workflow.`)}function createTokenMap(e,t){if(!e)return
const n=new Map
for(const r of e){const e=r.key.assertString(`${t} key`)
n.set(e.value.toLowerCase(),[e.value,r.value])}return n}function convertWorkflowJobSecrets(e,t){if(t["inherit-secrets"])return
const n=createTokenMap(t["secret-definitions"]?.assertMapping("workflow job secret definitions"),"secrets"),r=createTokenMap(t["secret-values"]?.assertMapping("workflow job secret values"),"secrets")
if(n!==void 0)for(const[,[o,s]]of n){if(s instanceof u.Z4)continue
const n=createTokenMap(s.assertMapping(`secret ${o}`),`secret ${o} key`),i=n?.get("required")?.[1].assertBoolean(`secret ${o} required`).value
i&&(r!=null&&r.has(o.toLowerCase())||e.error(t.ref,`Secret ${o} is required, but not provided while calling.`))}if(r!==void 0)for(const[,[t,o]]of r)n?.has(t.toLowerCase())||e.error(o,`Invalid secret, ${t} is not defined in the referenced workflow.`)}function convertReferencedWorkflow(e,t,n){const r=t.assertMapping("root"),o=n.ref
for(const t of r)switch(t.key.assertString("root key").value){case"on":handleTemplateTokenErrors(o,e,void 0,()=>convertReferencedWorkflowOn(e,t.value,n))
break
case"jobs":n.jobs=handleTemplateTokenErrors(o,e,[],()=>convertJobs(e,t.value))}}function convertReferencedWorkflowOn(e,t,n){const r=n.ref
switch(t.templateTokenType){case c.k.String:if(t.assertString("Reference workflow on value").value==="workflow_call"){handleTemplateTokenErrors(r,e,void 0,()=>convertWorkflowJobInputs(e,n))
handleTemplateTokenErrors(r,e,void 0,()=>convertWorkflowJobSecrets(e,n))
return}break
case c.k.Sequence:{const o=t.assertSequence("Reference workflow on value")
for(const t of o)if(t.assertString(`Reference workflow on value ${t}`).value==="workflow_call"){handleTemplateTokenErrors(r,e,void 0,()=>convertWorkflowJobInputs(e,n))
handleTemplateTokenErrors(r,e,void 0,()=>convertWorkflowJobSecrets(e,n))
return}break}case c.k.Mapping:{const o=t.assertMapping("Reference workflow on value")
for(const t of o){if(t.key.assertString(`Reference workflow on value ${t.key}`).value!=="workflow_call")continue
if(t.value.templateTokenType===c.k.Null){handleTemplateTokenErrors(r,e,void 0,()=>convertWorkflowJobInputs(e,n))
handleTemplateTokenErrors(r,e,void 0,()=>convertWorkflowJobSecrets(e,n))
return}const o=t.value.assertMapping(`Reference workflow on value ${t.key}`)
for(const e of o)switch(e.key.assertString(`on-workflow_call-${e.key}`).value){case"inputs":n["input-definitions"]=e.value.assertMapping(`on-workflow_call-${e.key}`)
break
case"outputs":n.outputs=e.value.assertMapping(`on-workflow_call-${e.key}`)
break
case"secrets":n["secret-definitions"]=e.value.assertMapping(`on-workflow_call-${e.key}`)}handleTemplateTokenErrors(r,e,void 0,()=>convertWorkflowJobInputs(e,n))
handleTemplateTokenErrors(r,e,void 0,()=>convertWorkflowJobSecrets(e,n))
return}break}}e.error(r,"workflow_call key is not defined in the referenced workflow.")}(function(e){e[e.ReturnErrorsOnly=0]="ReturnErrorsOnly"
e[e.TryConversion=1]="TryConversion"})(f||(f={}))
const g={maxReusableWorkflowDepth:4,fetchReusableWorkflowDepth:0,errorPolicy:f.ReturnErrorsOnly,featureFlags:new class FeatureFlags{constructor(e){this.features=e??{}}isEnabled(e){const t=this.features[e]
return t!==void 0?t:this.features.all??!1}getEnabledFeatures(){return r.filter(e=>this.isEnabled(e))}}}
async function convertWorkflowTemplate(e,t,n,r=g){const i={},a=getOptionsWithDefaults(r)
e.state.featureFlags=a.featureFlags
if(e.errors.getErrors().length>0&&a.errorPolicy===f.ReturnErrorsOnly){i.errors=e.errors.getErrors().map(e=>({Message:e.message}))
return i}n===void 0&&a.fetchReusableWorkflowDepth>0&&e.error(t,new Error("A file provider is required to fetch reusable workflows"))
try{const r=t.assertMapping("root")
for(const n of r)switch(n.key.assertString("root key").value){case"on":i.events=handleTemplateTokenErrors(t,e,{},()=>convertOn(e,n.value))
break
case"jobs":i.jobs=handleTemplateTokenErrors(t,e,[],()=>convertJobs(e,n.value))
break
case"concurrency":handleTemplateTokenErrors(t,e,{},()=>convertConcurrency(e,n.value))
i.concurrency=n.value
break
case"env":i.env=n.value}for(const t of i.jobs||[])if((0,h.iK)(t)){if(a.maxReusableWorkflowDepth===0){e.error(t.ref,new Error("Reusable workflows are not allowed"))
continue}if(a.fetchReusableWorkflowDepth===0||n===void 0)continue
try{const r=await n.getFileContent(parseFileReference(t.ref.value)),o=(0,s.h)(r,e)
if(!o.value)continue
convertReferencedWorkflow(e,o.value,t)}catch{e.error(t.ref,new Error("Unable to find reusable workflow"))}}}catch(n){n instanceof o.o?e.error(n.token,n):e.error(t,n)}finally{e.errors.getErrors().length>0&&(i.errors=e.errors.getErrors().map(e=>({Message:e.message})))}return i}function getOptionsWithDefaults(e){return{maxReusableWorkflowDepth:e.maxReusableWorkflowDepth!==void 0?e.maxReusableWorkflowDepth:g.maxReusableWorkflowDepth,fetchReusableWorkflowDepth:e.fetchReusableWorkflowDepth!==void 0?e.fetchReusableWorkflowDepth:g.fetchReusableWorkflowDepth,errorPolicy:e.errorPolicy!==void 0?e.errorPolicy:g.errorPolicy,featureFlags:e.featureFlags??g.featureFlags}}}),6777:((e,t,n)=>{n.d(t,{h9:()=>getCronDescription,WM:()=>hasCronIntervalLessThan5Minutes,lg:()=>isValidCron})
var r=n(7039)
const o={min:0,max:59},s={min:0,max:23},i={min:1,max:31},a={min:1,max:12,names:{jan:1,feb:2,mar:3,apr:4,may:5,jun:6,jul:7,aug:8,sep:9,oct:10,nov:11,dec:12}},c={min:0,max:6,names:{sun:0,mon:1,tue:2,wed:3,thu:4,fri:5,sat:6}}
function hasCronIntervalLessThan5Minutes(e){return!!isValidCron(e)&&getMinuteInterval(e.split(/ +/)[0])<5}function getMinuteInterval(e){if(e.includes("/")){const[,t]=e.split("/"),n=parseInt(t,10)
if(!isNaN(n)&&n>0)return n}if(e.includes(",")){const t=e.split(",").map(e=>parseInt(e,10)).filter(e=>!isNaN(e)).sort((e,t)=>e-t)
if(t.length>=2){let e=60
for(let n=1;n<t.length;n++){const r=t[n]-t[n-1]
r<e&&(e=r)}const n=t[0]+60-t[t.length-1]
n<e&&(e=n)
return e}}if(e.includes("-")&&!e.includes("/")){const[t,n]=e.split("-").map(e=>parseInt(e,10))
if(!isNaN(t)&&!isNaN(n)&&n>t)return 1}return e==="*"?1:60}function isValidCron(e){const t=e.split(/ +/)
if(t.length!=5)return!1
const[n,r,l,u,p]=t
return validateCronPart(n,o)&&validateCronPart(r,s)&&validateCronPart(l,i)&&validateCronPart(u,a)&&validateCronPart(p,c)}function getCronDescription(e){if(!isValidCron(e))return
let t=""
try{t=r.A.toString(e,{dayOfWeekStartIndexZero:!0,monthStartIndexZero:!1,use24HourTimeFormat:!0,throwExceptionOnParseError:!0})}catch(e){return}return"Runs "+t.charAt(0).toLowerCase()+t.slice(1)}function validateCronPart(e,t,n=!0){if(t.names&&t.names[e.toLowerCase()]!==void 0)return!0
if(e==="*")return!0
if(e.includes(","))return!!n&&e.split(",").every(e=>e&&validateCronPart(e,t))
if(e.includes("/")){if(!n)return!1
const[r,o,...s]=e.split("/"),i=+o
return!(s.length>0||isNaN(i)||i<=0||!r||!o)&&validateCronPart(r,t)&&validateCronPart(o,t,!1)}if(e.includes("-")){if(!n)return!1
const[r,o,...s]=e.split("-")
if(s.length>0||!r||!o)return!1
const i=convertToNumber(r,t.names),a=convertToNumber(o,t.names)
return validateCronPart(r,t,!1)&&validateCronPart(o,t,!1)&&a>=i}const r=+e
return!isNaN(r)&&r>=t.min&&r<=t.max}function convertToNumber(e,t){return t&&t[e.toLowerCase()]!==void 0?+t[e.toLowerCase()]:+e}}),339:((e,t,n)=>{n.d(t,{JD:()=>validateRunsIfCondition,ZA:()=>ensureStatusFunction,l7:()=>convertToIfCondition})
var r=n(7151),o=n(3899),s=n(5801),i=n(8892)
function ensureStatusFunction(e,t){const n=t?.allowedContext||[]
try{const{namedContexts:t,functions:o}=(0,s.i)(n),i=new r.JG(e).lex()
return walkTreeToFindStatusFunctionCalls(new r.iX(i.tokens,t,o).parse())?e:`success() && (${e})`}catch{return e}}function convertToIfCondition(e,t){const n=t.assertScalar("if condition"),r=t.definitionInfo?.allowedContext||[]
let o,s,a
if(n instanceof i.yu){o=n.expression
s=n.source}else{const e=n.assertString("if condition")
o=e.value.trim()
s=e.source}a=o?ensureStatusFunction(o,t.definitionInfo):"success()"
try{i.sr.validateExpression(a,r)}catch(n){e.error(t,n)
return}return new i.yu(t.file,t.range,a,t.definitionInfo,void 0,s)}function walkTreeToFindStatusFunctionCalls(e){if(!e)return!1
if(e instanceof o.R6){const t=e.functionName.lexeme.toLowerCase()
return t==="success"||t==="failure"||t==="cancelled"||t==="always"||e.args.some(e=>walkTreeToFindStatusFunctionCalls(e))}return e instanceof o.yI?walkTreeToFindStatusFunctionCalls(e.left)||walkTreeToFindStatusFunctionCalls(e.right):e instanceof o._c?walkTreeToFindStatusFunctionCalls(e.expr):e instanceof o.oD?e.args.some(e=>walkTreeToFindStatusFunctionCalls(e)):e instanceof o.aU?walkTreeToFindStatusFunctionCalls(e.group):e instanceof o.p_&&(walkTreeToFindStatusFunctionCalls(e.expr)||walkTreeToFindStatusFunctionCalls(e.index))}function validateRunsIfCondition(e,t,n){const r=t.definitionInfo?.allowedContext||[]
try{i.sr.validateExpression(n,r)}catch(n){e.error(t,n)
return}return n}}),4244:((e,t,n)=>{n.d(t,{Rs:()=>isActionStep,iK:()=>isReusableWorkflowJob,o5:()=>isJob})
function isActionStep(e){return e.uses!==void 0}function isJob(e){return e.type==="job"}function isReusableWorkflowJob(e){return e.type==="reusableWorkflowJob"}}),5801:((e,t,n)=>{n.d(t,{i:()=>splitAllowedContext})
var r=n(2077)
function splitAllowedContext(e){const t=/^([a-zA-Z0-9_]+)\(([0-9]+),([0-9]+|MAX)\)$/,n=[],o=[]
if(e.length>0)for(const s of e){const e=s.match(t)
if(e){const t=e[1],n=Number.parseInt(e[2]),s=e[3],i=s===r.UK?Number.MAX_SAFE_INTEGER:Number.parseInt(s)
o.push({name:t,minArgs:n,maxArgs:i})}else n.push(s)}return{namedContexts:n,functions:o}}}),8273:((e,t,n)=>{n.d(t,{J:()=>JSONObjectReader})
var r=n(4333),o=n(8892)
class JSONObjectReader{constructor(e,t){this._fileId=e
const n=JSON.parse(t)
this._generator=this.getParseEvents(n,!0)
this._current=this._generator.next()}allowLiteral(){if(!this._current.done){const e=this._current.value
if(e.type===r.B.Literal){this._current=this._generator.next()
return e.token}}}allowSequenceStart(){if(!this._current.done){const e=this._current.value
if(e.type===r.B.SequenceStart){this._current=this._generator.next()
return e.token}}}allowSequenceEnd(){if(!this._current.done&&this._current.value.type===r.B.SequenceEnd){this._current=this._generator.next()
return!0}return!1}allowMappingStart(){if(!this._current.done){const e=this._current.value
if(e.type===r.B.MappingStart){this._current=this._generator.next()
return e.token}}}allowMappingEnd(){if(!this._current.done&&this._current.value.type===r.B.MappingEnd){this._current=this._generator.next()
return!0}return!1}validateEnd(){if(this._current.done||this._current.value.type!==r.B.DocumentEnd)throw new Error("Expected end of reader")
this._current=this._generator.next()}validateStart(){if(this._current.done||this._current.value.type!==r.B.DocumentStart)throw new Error("Expected start of reader")
this._current=this._generator.next()}*getParseEvents(e,t){t&&(yield new r.c(r.B.DocumentStart,void 0))
switch(typeof e){case"undefined":yield new r.c(r.B.Literal,new o.Z4(this._fileId,void 0,void 0))
break
case"boolean":yield new r.c(r.B.Literal,new o.Km(this._fileId,void 0,e,void 0))
break
case"number":yield new r.c(r.B.Literal,new o.X1(this._fileId,void 0,e,void 0))
break
case"string":yield new r.c(r.B.Literal,new o.Hj(this._fileId,void 0,e,void 0))
break
case"object":if(e===null)yield new r.c(r.B.Literal,new o.Z4(this._fileId,void 0,void 0))
else if(Array.isArray(e)){yield new r.c(r.B.SequenceStart,new o.vd(this._fileId,void 0,void 0))
for(const t of e)for(const e of this.getParseEvents(t))yield e
yield new r.c(r.B.SequenceEnd,void 0)}else{yield new r.c(r.B.MappingStart,new o.eJ(this._fileId,void 0,void 0))
for(const t of Object.keys(e)){yield new r.c(r.B.Literal,new o.Hj(this._fileId,void 0,t,void 0))
for(const n of this.getParseEvents(e[t]))yield n}yield new r.c(r.B.MappingEnd,void 0)}break
default:throw new Error(`Unexpected value type '${typeof e}' when reading object`)}t&&(yield new r.c(r.B.DocumentEnd,void 0))}}}),4333:((e,t,n)=>{n.d(t,{B:()=>r,c:()=>ParseEvent})
class ParseEvent{constructor(e,t){this.type=e
this.token=t}}var r;(function(e){e[e.Literal=0]="Literal"
e[e.SequenceStart=1]="SequenceStart"
e[e.SequenceEnd=2]="SequenceEnd"
e[e.MappingStart=3]="MappingStart"
e[e.MappingEnd=4]="MappingEnd"
e[e.DocumentStart=5]="DocumentStart"
e[e.DocumentEnd=6]="DocumentEnd"})(r||(r={}))}),6863:((e,t,n)=>{n.d(t,{M:()=>r})
var r;(function(e){e[e.Null=0]="Null"
e[e.Boolean=1]="Boolean"
e[e.Number=2]="Number"
e[e.String=3]="String"
e[e.Sequence=4]="Sequence"
e[e.Mapping=5]="Mapping"
e[e.OneOf=6]="OneOf"
e[e.AllowedValues=7]="AllowedValues"})(r||(r={}))}),2816:((e,t,n)=>{n.d(t,{_:()=>TemplateSchema})
var r=n(3227),o=n(2077),s=n(7722),i=n(2748),a=n(8892),c=n(6680),l=n(6863)
class Definition{constructor(e,t){this.readerContext=[]
this.evaluatorContext=[]
this.key=e
if(t)for(let e=0;e<t.count;)switch(t.get(e).key.assertString(`${o.ye} key`).value){case o.SK:{const n=t.get(e).value.assertSequence(`${o.ye} ${o.SK}`)
t.remove(e)
const r={},s={}
for(const e of n){const t=e.assertString(`${o.SK} item`).value,n=t.toUpperCase()
if(r[n])throw new Error(`Duplicate context item '${t}'`)
r[n]=!0
this.readerContext.push(t)
const i=t.indexOf("("),a=i>0?t.substr(0,i+1)+")":t,c=a.toUpperCase()
if(s[c])throw new Error(`Duplicate context item '${a}'`)
s[c]=!0
this.evaluatorContext.push(a)}break}case o.tC:{const n=t.get(e).value
this.description=n.assertString(o.tC).value
t.remove(e)
break}default:e++}}}class ScalarDefinition extends Definition{constructor(e,t){super(e,t)}}class BooleanDefinition extends ScalarDefinition{constructor(e,t){super(e,t)
if(t)for(const e of t){const t=e.key.assertString(`${o.ye} key`)
switch(t.value){case o.Jx:{const t=e.value.assertMapping(`${o.ye} ${o.Jx}`)
for(const e of t){const t=e.key.assertString(`${o.ye} ${o.Jx} key`)
t.value
t.assertUnexpectedValue(`${o.ye} ${o.Jx} key`)}break}default:t.assertUnexpectedValue(`${o.ye} key`)}}}get definitionType(){return l.M.Boolean}isMatch(e){return e.templateTokenType===r.k.Boolean}validate(){}}class PropertyDefinition{constructor(e){this.type=""
this.required=!1
if(e.templateTokenType===r.k.String)this.type=e.value
else{const t=e.assertMapping(o.nZ)
for(const e of t){const t=e.key.assertString(`${o.nZ} key`)
switch(t.value){case o.ZE:this.type=e.value.assertString(`${o.nZ} ${o.ZE}`).value
break
case o.mw:this.required=e.value.assertBoolean(`${o.nZ} ${o.mw}`).value
break
case o.tC:this.description=e.value.assertString(`${o.nZ} ${o.tC}`).value
break
default:t.assertUnexpectedValue(`${o.nZ} key`)}}}}}class MappingDefinition extends Definition{constructor(e,t){super(e,t)
this.properties={}
this.looseKeyType=""
this.looseValueType=""
if(t)for(const e of t){const t=e.key.assertString(`${o.ye} key`)
switch(t.value){case o.xu:{const t=e.value.assertMapping(`${o.ye} ${o.xu}`)
for(const e of t){const t=e.key.assertString(`${o.ye} ${o.xu} key`)
switch(t.value){case o.yI:{const t=e.value.assertMapping(`${o.ye} ${o.xu} ${o.yI}`)
for(const e of t){const t=e.key.assertString(`${o.ye} ${o.xu} ${o.yI} key`)
this.properties[t.value]=new PropertyDefinition(e.value)}break}case o._x:{const t=e.value.assertString(`${o.ye} ${o.xu} ${o._x}`)
this.looseKeyType=t.value
break}case o.oX:{const t=e.value.assertString(`${o.ye} ${o.xu} ${o.oX}`)
this.looseValueType=t.value
break}default:t.assertUnexpectedValue(`${o.ye} ${o.xu} key`)}}break}default:t.assertUnexpectedValue(`${o.ye} key`)}}}get definitionType(){return l.M.Mapping}validate(e,t){if(this.looseKeyType){e.getDefinition(this.looseKeyType)
if(!this.looseValueType)throw new Error(`Property '${o._x}' is defined but '${o.oX}' is not defined on '${t}'`)
e.getDefinition(this.looseValueType)}else if(this.looseValueType)throw new Error(`Property '${o.oX}' is defined but '${o._x}' is not defined on '${t}'`)
for(const n of Object.keys(this.properties)){const r=this.properties[n]
if(!r.type)throw new Error(`Type not specified for the property '${n}' on '${t}'`)
e.getDefinition(r.type)}}}class NullDefinition extends ScalarDefinition{constructor(e,t){super(e,t)
if(t)for(const e of t){const t=e.key.assertString(`${o.ye} key`)
switch(t.value){case o.Cq:{const t=e.value.assertMapping(`${o.ye} ${o.Cq}`)
for(const e of t){const t=e.key.assertString(`${o.ye} ${o.Cq} key`)
t.value
t.assertUnexpectedValue(`${o.ye} ${o.Cq} key`)}break}default:t.assertUnexpectedValue(`${o.ye} key`)}}}get definitionType(){return l.M.Null}isMatch(e){return e.templateTokenType===r.k.Null}validate(){}}class NumberDefinition extends ScalarDefinition{constructor(e,t){super(e,t)
if(t)for(const e of t){const t=e.key.assertString(`${o.ye} key`)
switch(t.value){case o.uk:{const t=e.value.assertMapping(`${o.ye} ${o.uk}`)
for(const e of t){const t=e.key.assertString(`${o.ye} ${o.uk} key`)
t.value
t.assertUnexpectedValue(`${o.ye} ${o.uk} key`)}break}default:t.assertUnexpectedValue(`${o.ye} key`)}}}get definitionType(){return l.M.Number}isMatch(e){return e.templateTokenType===r.k.Number}validate(){}}class OneOfDefinition extends Definition{constructor(e,t){super(e,t)
this.oneOf=[]
this.oneOfPrefix=[]
if(t)for(const e of t){const t=e.key.assertString(`${o.ye} key`)
switch(t.value){case o.hs:{const t=e.value.assertSequence(`${o.ye} ${o.hs}`)
for(const e of t){const t=e.assertString(`${o.ye} ${o.hs} item`)
this.oneOf.push(t.value)}break}case o.Or:{const t=e.value.assertSequence(`${o.ye} ${o.Or}`)
for(const e of t){const t=e.assertString(`${o.ye} ${o.hs} item`)
this.oneOf.push(this.key+"-"+t.value)}break}default:t.assertUnexpectedValue(`${o.ye} key`)}}}get definitionType(){return l.M.OneOf}validate(e,t){if(this.oneOf.length===0)throw new Error(`'${t}' does not contain any references`)
let n=!1
const r=[]
let s,i,a,c,u
const p=[],d={}
for(const f of this.oneOf){if(d[f])throw new Error(`'${t}' contains duplicate nested type '${f}'`)
d[f]=!0
const h=e.getDefinition(f)
if(h.readerContext.length>0)throw new Error(`'${t}' is a one-of definition and references another definition that defines context. This is currently not supported.`)
switch(h.definitionType){case l.M.Mapping:{const e=h
r.push(e)
e.looseKeyType&&(n=!0)
break}case l.M.Sequence:if(i)throw new Error(`'${t}' refers to more than one definition of type '${o.gt}'`)
i=h
break
case l.M.Null:if(a)throw new Error(`'${t}' refers to more than one definition of type '${o.Cq}'`)
a=h
break
case l.M.Boolean:if(c)throw new Error(`'${t}' refers to more than one definition of type '${o.Jx}'`)
c=h
break
case l.M.Number:if(u)throw new Error(`'${t}' refers to more than one definition of type '${o.uk}'`)
u=h
break
case l.M.String:{const e=h
if(p.length>0&&(!p[0].constant||!e.constant))throw new Error(`'${t}' refers to more than one '${o.jf}', but some do not set '${o.TJ}'`)
p.push(e)
break}case l.M.OneOf:if(s)throw new Error(`'${t}' contains multiple allowed-values definitions`)
s=h
break
default:throw new Error(`'${t}' refers to a definition with type '${h.definitionType}'`)}}if(r.length>1){if(n)throw new Error(`'${t}' refers to two mappings and at least one sets '${o._x}'. This is not currently supported.`)
const e={}
for(const n of r)for(const r of Object.keys(n.properties)){const o=n.properties[r],s=e[r]
if(s){if(s.type===o.type)continue
throw new Error(`'${t}' contains two mappings with the same property, but each refers to a different type. All matching properties must refer to the same type.`)}e[r]=o}}}}class SequenceDefinition extends Definition{constructor(e,t){super(e,t)
this.itemType=""
if(t)for(const e of t){const t=e.key.assertString(`${o.ye} key`)
switch(t.value){case o.gt:{const t=e.value.assertMapping(`${o.ye} ${o.gt}`)
for(const e of t){const t=e.key.assertString(`${o.ye} ${o.gt} key`)
switch(t.value){case o.Nt:{const t=e.value.assertString(`${o.ye} ${o.gt} ${o.Nt}`)
this.itemType=t.value
break}default:t.assertUnexpectedValue(`${o.ye} ${o.gt} key`)}}break}default:t.assertUnexpectedValue(`${o.ye} key`)}}}get definitionType(){return l.M.Sequence}validate(e,t){if(!this.itemType)throw new Error(`'${t}' does not defined '${o.Nt}'`)
e.getDefinition(this.itemType)}}class StringDefinition extends ScalarDefinition{constructor(e,t){super(e,t)
this.constant=""
this.ignoreCase=!1
this.requireNonEmpty=!1
this.isExpression=!1
if(t)for(const e of t){const t=e.key.assertString(`${o.ye} key`)
switch(t.value){case o.An:{const t=e.value.assertMapping(`${o.ye} ${o.An}`)
for(const e of t){const t=e.key.assertString(`${o.ye} ${o.An} key`)
switch(t.value){case o.TJ:{const t=e.value.assertString(`${o.ye} ${o.An} ${o.TJ}`)
this.constant=t.value
break}case o.uE:{const t=e.value.assertBoolean(`${o.ye} ${o.An} ${o.uE}`)
this.ignoreCase=t.value
break}case o.sK:{const t=e.value.assertBoolean(`${o.ye} ${o.An} ${o.sK}`)
this.requireNonEmpty=t.value
break}case o.S0:{const t=e.value.assertBoolean(`${o.ye} ${o.An} ${o.S0}`)
this.isExpression=t.value
break}default:t.assertUnexpectedValue(`${o.ye} ${o.An} key`)}}break}default:t.assertUnexpectedValue(`${o.ye} key`)}}}get definitionType(){return l.M.String}isMatch(e){if(e.templateTokenType===r.k.String){const t=e.value
return this.constant?this.ignoreCase?this.constant.toUpperCase()===t.toUpperCase():this.constant===t:!this.requireNonEmpty||!!t}return!1}validate(){if(this.constant&&this.requireNonEmpty)throw new Error(`Properties '${o.TJ}' and '${o.sK}' cannot both be set`)}}class TemplateSchema{constructor(e){this.definitions={}
this.version=""
this.definitions[o.Cq]=new NullDefinition(o.Cq)
this.definitions[o.Jx]=new BooleanDefinition(o.Jx)
this.definitions[o.uk]=new NumberDefinition(o.uk)
this.definitions[o.An]=new StringDefinition(o.An)
const t=new SequenceDefinition(o.gt)
t.itemType=o.x4
this.definitions[t.key]=t
const n=new MappingDefinition(o.xu)
n.looseKeyType=o.An
n.looseValueType=o.x4
this.definitions[n.key]=n
const s=new OneOfDefinition(o.x4)
s.oneOf.push(o.Cq)
s.oneOf.push(o.Jx)
s.oneOf.push(o.uk)
s.oneOf.push(o.An)
s.oneOf.push(o.gt)
s.oneOf.push(o.xu)
this.definitions[s.key]=s
if(e)for(const t of e){const e=t.key.assertString(`${o.Fz} key`)
switch(e.value){case o.xv:this.version=t.value.assertString(`${o.Fz} ${o.xv}`).value
break
case o.LX:{const e=t.value.assertMapping(`${o.Fz} ${o.LX}`)
for(const t of e){const e=t.key.assertString(`${o.Fz} ${o.LX} key`),n=t.value.assertMapping(`${o.Fz} ${o.LX} value`)
let s
for(const i of n){const a=i.key.assertString(`${o.ye} key`),c=t.value
switch(a.value){case o.Cq:s=new NullDefinition(e.value,n)
break
case o.Jx:s=new BooleanDefinition(e.value,n)
break
case o.uk:s=new NumberDefinition(e.value,n)
break
case o.An:s=new StringDefinition(e.value,n)
break
case o.gt:s=new SequenceDefinition(e.value,n)
break
case o.xu:s=new MappingDefinition(e.value,n)
break
case o.hs:s=new OneOfDefinition(e.value,n)
break
case o.Or:for(const t of c)if(t.value.templateTokenType===r.k.Sequence){const n=t.value
for(const t of n)if(t.templateTokenType===r.k.String){const n=t,r=e.value+"-"+n.value,o=new StringDefinition(r)
o.constant=n.toDisplayString()
this.definitions[r]=o}}s=new OneOfDefinition(e.value,n)
break
case o.SK:case o.tC:continue
default:a.assertUnexpectedValue(`${o.ye} mapping key`)}break}if(!s)throw new Error(`Not enough information to construct definition '${e.value}'`)
this.definitions[e.value]=s}break}default:e.assertUnexpectedValue(`${o.Fz} key`)}}}getDefinition(e){const t=this.definitions[e]
if(t)return t
throw new Error(`Schema definition '${e}' not found`)}getScalarDefinitions(e){const t=[]
switch(e.definitionType){case l.M.Null:case l.M.Boolean:case l.M.Number:case l.M.String:t.push(e)
break
case l.M.OneOf:{const n=e
for(const e of n.oneOf){const n=this.getDefinition(e)
t.push(...this.getScalarDefinitions(n))}break}}return t}getDefinitionsOfType(e,t){const n=[]
if(e.definitionType===t)n.push(e)
else if(e.definitionType===l.M.OneOf){const r=e
for(const e of r.oneOf){const r=this.getDefinition(e)
r.definitionType===t&&n.push(r)}}return n}matchPropertyAndFilter(e,t){let n,r=!1
for(const o of e){const e=o.properties[t]
e?n=e:r=!0}if(n&&r)for(let n=0;n<e.length;)e[n].properties[t]?n++:e.splice(n,1)
return n}validate(){const e={}
for(const t of Object.keys(this.definitions)){if(!t.match(TemplateSchema._definitionNamePattern))throw new Error(`Invalid definition name '${t}'`)
const n=this.definitions[t]
n.definitionType===l.M.OneOf?e[t]=n:n.validate(this,t)}for(const t of Object.keys(e))e[t].validate(this,t)}static load(e){const t=new s.m(new s.R(10,500),TemplateSchema.getInternalSchema(),new c.P),n=(0,i.x)(t,o.Fz,e,void 0)
t.errors.check()
const r=n.assertMapping(o.Fz),a=new TemplateSchema(r)
a.validate()
return a}static getInternalSchema(){if(TemplateSchema._internalSchema===void 0){const e=new TemplateSchema
let t=new MappingDefinition(o.Fz)
t.properties[o.xv]=new PropertyDefinition(new a.Hj(void 0,void 0,o.O1,void 0))
t.properties[o.LX]=new PropertyDefinition(new a.Hj(void 0,void 0,o.LX,void 0))
e.definitions[t.key]=t
t=new MappingDefinition(o.LX)
t.looseKeyType=o.O1
t.looseValueType=o.ye
e.definitions[t.key]=t
let n=new OneOfDefinition(o.ye)
n.oneOf.push(o.uC)
n.oneOf.push(o.tO)
n.oneOf.push(o.gZ)
n.oneOf.push(o.ot)
n.oneOf.push(o.QH)
n.oneOf.push(o.D0)
n.oneOf.push(o.dv)
e.definitions[n.key]=n
t=new MappingDefinition(o.uC)
t.properties[o.tC]=new PropertyDefinition(new a.Hj(void 0,void 0,o.An,void 0))
t.properties[o.SK]=new PropertyDefinition(new a.Hj(void 0,void 0,o.gi,void 0))
t.properties[o.Cq]=new PropertyDefinition(new a.Hj(void 0,void 0,o.aS,void 0))
e.definitions[t.key]=t
t=new MappingDefinition(o.aS)
e.definitions[t.key]=t
t=new MappingDefinition(o.tO)
t.properties[o.tC]=new PropertyDefinition(new a.Hj(void 0,void 0,o.An,void 0))
t.properties[o.SK]=new PropertyDefinition(new a.Hj(void 0,void 0,o.gi,void 0))
t.properties[o.Jx]=new PropertyDefinition(new a.Hj(void 0,void 0,o.Rp,void 0))
e.definitions[t.key]=t
t=new MappingDefinition(o.Rp)
e.definitions[t.key]=t
t=new MappingDefinition(o.gZ)
t.properties[o.tC]=new PropertyDefinition(new a.Hj(void 0,void 0,o.An,void 0))
t.properties[o.SK]=new PropertyDefinition(new a.Hj(void 0,void 0,o.gi,void 0))
t.properties[o.uk]=new PropertyDefinition(new a.Hj(void 0,void 0,o.a_,void 0))
e.definitions[t.key]=t
t=new MappingDefinition(o.a_)
e.definitions[t.key]=t
t=new MappingDefinition(o.ot)
t.properties[o.tC]=new PropertyDefinition(new a.Hj(void 0,void 0,o.An,void 0))
t.properties[o.SK]=new PropertyDefinition(new a.Hj(void 0,void 0,o.gi,void 0))
t.properties[o.An]=new PropertyDefinition(new a.Hj(void 0,void 0,o.wP,void 0))
e.definitions[t.key]=t
t=new MappingDefinition(o.wP)
t.properties[o.TJ]=new PropertyDefinition(new a.Hj(void 0,void 0,o.O1,void 0))
t.properties[o.uE]=new PropertyDefinition(new a.Hj(void 0,void 0,o.Jx,void 0))
t.properties[o.sK]=new PropertyDefinition(new a.Hj(void 0,void 0,o.Jx,void 0))
t.properties[o.S0]=new PropertyDefinition(new a.Hj(void 0,void 0,o.Jx,void 0))
e.definitions[t.key]=t
t=new MappingDefinition(o.QH)
t.properties[o.tC]=new PropertyDefinition(new a.Hj(void 0,void 0,o.An,void 0))
t.properties[o.SK]=new PropertyDefinition(new a.Hj(void 0,void 0,o.gi,void 0))
t.properties[o.gt]=new PropertyDefinition(new a.Hj(void 0,void 0,o.g5,void 0))
e.definitions[t.key]=t
t=new MappingDefinition(o.g5)
t.properties[o.Nt]=new PropertyDefinition(new a.Hj(void 0,void 0,o.O1,void 0))
e.definitions[t.key]=t
t=new MappingDefinition(o.D0)
t.properties[o.tC]=new PropertyDefinition(new a.Hj(void 0,void 0,o.An,void 0))
t.properties[o.SK]=new PropertyDefinition(new a.Hj(void 0,void 0,o.gi,void 0))
t.properties[o.xu]=new PropertyDefinition(new a.Hj(void 0,void 0,o.z1,void 0))
e.definitions[t.key]=t
t=new MappingDefinition(o.z1)
t.properties[o.yI]=new PropertyDefinition(new a.Hj(void 0,void 0,o.yI,void 0))
t.properties[o._x]=new PropertyDefinition(new a.Hj(void 0,void 0,o.O1,void 0))
t.properties[o.oX]=new PropertyDefinition(new a.Hj(void 0,void 0,o.O1,void 0))
e.definitions[t.key]=t
t=new MappingDefinition(o.yI)
t.looseKeyType=o.O1
t.looseValueType=o.eh
e.definitions[t.key]=t
n=new OneOfDefinition(o.eh)
n.oneOf.push(o.O1)
n.oneOf.push(o.nZ)
e.definitions[n.key]=n
t=new MappingDefinition(o.nZ)
t.properties[o.ZE]=new PropertyDefinition(new a.Hj(void 0,void 0,o.O1,void 0))
t.properties[o.mw]=new PropertyDefinition(new a.Hj(void 0,void 0,o.Jx,void 0))
t.properties[o.tC]=new PropertyDefinition(new a.Hj(void 0,void 0,o.An,void 0))
e.definitions[t.key]=t
t=new MappingDefinition(o.dv)
t.properties[o.tC]=new PropertyDefinition(new a.Hj(void 0,void 0,o.An,void 0))
t.properties[o.SK]=new PropertyDefinition(new a.Hj(void 0,void 0,o.gi,void 0))
t.properties[o.hs]=new PropertyDefinition(new a.Hj(void 0,void 0,o.gi,void 0))
t.properties[o.Or]=new PropertyDefinition(new a.Hj(void 0,void 0,o.gi,void 0))
e.definitions[t.key]=t
const r=new StringDefinition(o.O1)
r.requireNonEmpty=!0
e.definitions[r.key]=r
const s=new SequenceDefinition(o.gi)
s.itemType=o.O1
e.definitions[s.key]=s
e.validate()
TemplateSchema._internalSchema=e}return TemplateSchema._internalSchema}}TemplateSchema._definitionNamePattern=/^[a-zA-Z_][a-zA-Z0-9_-]*$/}),2077:((e,t,n)=>{n.d(t,{An:()=>K,Cq:()=>T,D0:()=>x,Fz:()=>Q,Jx:()=>s,LX:()=>d,Nt:()=>m,O1:()=>E,Or:()=>r,QH:()=>F,Rp:()=>a,S0:()=>v,SK:()=>u,TJ:()=>l,UK:()=>k,W7:()=>c,ZE:()=>B,_x:()=>y,aS:()=>$,a_:()=>q,dv:()=>A,eh:()=>M,g5:()=>P,gZ:()=>D,gi:()=>J,gt:()=>U,hs:()=>N,jf:()=>W,mw:()=>R,nZ:()=>S,oX:()=>w,ot:()=>H,sK:()=>L,tC:()=>f,tO:()=>i,uC:()=>C,uE:()=>h,uh:()=>g,uk:()=>j,wP:()=>V,x4:()=>o,xu:()=>b,xv:()=>z,y8:()=>I,yI:()=>O,ye:()=>p,z1:()=>_})
const r="allowed-values",o="any",s="boolean",i="boolean-definition",a="boolean-definition-properties",c="}}",l="constant",u="context",p="definition",d="definitions",f="description",h="ignore-case",g="insert",v="is-expression",m="item-type",y="loose-key-type",w="loose-value-type",k="MAX",b="mapping",x="mapping-definition",_="mapping-definition-properties",S="mapping-property-value",E="non-empty-string",T="null",C="null-definition",$="null-definition-properties",j="number",D="number-definition",q="number-definition-properties",N="one-of",A="one-of-definition",I="${{",M="property-value",O="properties",R="required",L="require-non-empty",W="scalar",U="sequence",F="sequence-definition",P="sequence-definition-properties",B="type",J="sequence-of-non-empty-string",K="string",H="string-definition",V="string-definition-properties",Q="template-schema",z="version"}),7722:((e,t,n)=>{n.d(t,{m:()=>TemplateContext,R:()=>TemplateValidationErrors})
class TemplateValidationError{constructor(e,t,n,r){this.rawMessage=e
this.prefix=t
this.code=n
this.range=r}get message(){return this.prefix?`${this.prefix}: ${this.rawMessage}`:this.rawMessage}toString(){return this.message}}class TemplateContext{constructor(e,t,n){this._fileIds={}
this._fileNames=[]
this.expressionFunctions=[]
this.expressionNamedContexts=[]
this.state={}
this.errors=e
this.schema=t
this.trace=n}error(e,t,n){const r=e,o=n||r?.range,s=this.getErrorPrefix(r?.file??e,r?.line,r?.col),i=t?.message??String(t),a=new TemplateValidationError(i,s,void 0,o)
this.errors.add(a)
this.trace.error(a.message)}getFileId(e){const t=e.toUpperCase()
let n=this._fileIds[t]
if(n===void 0){n=this._fileNames.length+1
this._fileIds[t]=n
this._fileNames.push(e)}return n}getFileName(e){return this._fileNames.length>=e?this._fileNames[e-1]:void 0}getFileTable(){return this._fileNames.slice()}getErrorPrefix(e,t,n){const r=e!==void 0?this.getFileName(e):void 0
return r?t!==void 0&&n!==void 0?`${r} (Line: ${t}, Col: ${n})`:r:t!==void 0&&n!==void 0?`(Line: ${t}, Col: ${n})`:""}}class TemplateValidationErrors{constructor(e,t){this._errors=[]
this._maxErrors=e??0
this._maxMessageLength=t??0}get count(){return this._errors.length}add(e){for(let t of Array.isArray(e)?e:[e])if(this._maxErrors<=0||this._errors.length<this._maxErrors){this._maxMessageLength>0&&t.message.length>this._maxMessageLength&&(t=new TemplateValidationError(t.message.substring(0,this._maxMessageLength)+"[...]",t.prefix,t.code,t.range))
this._errors.push(t)}}check(e){if(!(this._errors.length<=0)){e||(e="The template is not valid.")
throw new Error(`${e} ${this._errors.map(e=>e.message).join(",")}`)}}clear(){this._errors=[]}getErrors(){return this._errors.slice()}}}),2748:((e,t,n)=>{n.d(t,{x:()=>readTemplate})
class DefinitionInfo{constructor(e,t){this.isDefinitionInfo=!0
const n=e?.isDefinitionInfo===!0?e:void 0
this._schema=n===void 0?e:n._schema
this.definition=typeof t=="string"?this._schema.getDefinition(t):t
if(this.definition.readerContext.length>0){this.allowedContext=[]
const e={}
for(const t of n?.allowedContext??[]){this.allowedContext.push(t)
e[t.toUpperCase()]=!0}for(const t of this.definition.readerContext){const n=t.toUpperCase()
if(!e[n]){this.allowedContext.push(t)
e[n]=!0}}}else this.allowedContext=n?.allowedContext??[]}getScalarDefinitions(){return this._schema.getScalarDefinitions(this.definition)}getDefinitionsOfType(e){return this._schema.getDefinitionsOfType(this.definition,e)}}var r=n(6863),o=n(2077),s=n(8892),i=n(4939),a=n(3227)
const c=/\s/,l=new Set(["background","wait","wait-all","cancel"]),u=new Set(["wait","wait-all","cancel"])
function readTemplate(e,t,n,r){const o=new TemplateReader(e,n,r)
let s
try{n.validateStart()
const r=new DefinitionInfo(e.schema,t)
s=o.readValue(r)
n.validateEnd()}catch(t){e.error(r,t)}return s}class TemplateReader{constructor(e,t,n){this._context=e
this._schema=e.schema
this._objectReader=t
this._fileId=n}readValue(e){const t=this._objectReader.allowLiteral()
if(t){let n=this.parseScalar(t,e)
n=this.validate(n,e)
return n}const n=this._objectReader.allowSequenceStart()
if(n){const t=e.getDefinitionsOfType(r.M.Sequence)[0]
if(t){const r=new DefinitionInfo(e,t.itemType)
while(!this._objectReader.allowSequenceEnd()){const e=this.readValue(r)
n.add(e)}}else{this._context.error(n,"A sequence was not expected")
while(!this._objectReader.allowSequenceEnd())this.skipValue()}n.definitionInfo=e
return n}const o=this._objectReader.allowMappingStart()
if(o){const t=e.getDefinitionsOfType(r.M.Mapping)
if(t.length>0)if(t.length>1||Object.keys(t[0].properties).length>0||!t[0].looseKeyType)this.handleMappingWithWellKnownProperties(e,t,o)
else{const n=new DefinitionInfo(e,t[0].looseKeyType),r=new DefinitionInfo(e,t[0].looseValueType)
this.handleMappingWithAllLooseProperties(e,n,r,t[0],o)}else{this._context.error(o,"A mapping was not expected")
while(!this._objectReader.allowMappingEnd()){this.skipValue()
this.skipValue()}}o.definitionInfo||(o.definitionInfo=e)
return o}throw new Error("Expected a scalar value, a sequence, or a mapping")}handleMappingWithWellKnownProperties(e,t,n){let r,i,c,p
if(t[0].looseKeyType){r=t[0].looseKeyType
i=t[0].looseValueType}const d={}
let f,h=!1
while(f=this._objectReader.allowLiteral()){const u=this.parseScalar(f,e)
if(u.isExpression){h=!0
if(e.allowedContext.length>0){const t=new DefinitionInfo(e,o.x4)
n.add(u,this.readValue(t))}else{this._context.error(u,"A template expression is not allowed in this context")
this.skipValue()}continue}const g=u.templateTokenType===a.k.String?u:new s.Hj(u.file,u.range,u.toString(),u.definitionInfo)
if(g.value){const e=g.value.toUpperCase()
if(d[e]){this._context.error(g,`'${g.value}' is already defined`)
this.skipValue()
continue}d[e]=!0}const v=this._schema.matchPropertyAndFilter(t,g.value)
if(v){if(!this.backgroundStepsEnabled()&&l.has(g.value)){this._context.error(g,`Unexpected value '${g.value}'`)
this.skipValue()
continue}const t=new DefinitionInfo(e,v.type)
g.definitionInfo=t
v.description&&(g.description=v.description)
const r=this.readValue(t)
n.add(g,r)
continue}if(r){if(!c){c=new DefinitionInfo(e,r)
p=new DefinitionInfo(e,i)}this.validate(g,c)
const o=new DefinitionInfo(e,t[0].looseValueType)
g.definitionInfo=o
const s=this.readValue(p)
n.add(g,s)
continue}this._context.error(g,`Unexpected value '${g.value}'`)
this.skipValue()}t.length===1&&(n.definitionInfo=new DefinitionInfo(e,t[0]))
if(t.length>1){const e={}
for(const n of t)for(const t of Object.keys(n.properties))e[t]=(e[t]??0)+1
const r=[]
for(const t of Object.keys(e))e[t]===1&&r.push(t)
const o=this.backgroundStepsEnabled()?r:r.filter(e=>!u.has(e))
this._context.error(n,`There's not enough info to determine what you meant. Add one of these properties: ${o.sort().join(", ")}`)}else if(t.length===1&&!h)for(const e of Object.keys(t[0].properties))t[0].properties[e].required&&!d[e.toUpperCase()]&&this._context.error(n,`Required property is missing: ${e}`)
this.expectMappingEnd()}handleMappingWithAllLooseProperties(e,t,n,r,o){let i
const c={}
let l
while(l=this._objectReader.allowLiteral()){const u=this.parseScalar(l,e)
u.definitionInfo=t
if(u.isExpression){if(e.allowedContext.length>0){i=this.readValue(n)
o.add(u,i)}else{this._context.error(u,"A template expression is not allowed in this context")
this.skipValue()}continue}const p=u.templateTokenType===a.k.String?u:new s.Hj(u.file,u.range,u.toString(),u.definitionInfo)
if(p.value){const e=p.value.toUpperCase()
if(c[e]){this._context.error(p,`'${p.value}' is already defined`)
this.skipValue()
continue}c[e]=!0}this.validate(p,t)
const d=new DefinitionInfo(e,r.looseValueType)
p.definitionInfo=d
i=this.readValue(n)
o.add(p,i)}this.expectMappingEnd()}expectMappingEnd(){if(!this._objectReader.allowMappingEnd())throw new Error("Expected mapping end")}skipValue(){if(this._objectReader.allowLiteral());else if(this._objectReader.allowSequenceStart())while(!this._objectReader.allowSequenceEnd())this.skipValue()
else{if(!this._objectReader.allowMappingStart())throw new Error("Expected a scalar value, a sequence, or a mapping")
while(!this._objectReader.allowMappingEnd()){this.skipValue()
this.skipValue()}}}validate(e,t){switch(e.templateTokenType){case a.k.Null:case a.k.Boolean:case a.k.Number:case a.k.String:{const n=e,r=t.getScalarDefinitions()
let o
if(o=r.find(e=>e.isMatch(n))){e.definitionInfo=new DefinitionInfo(t,o)
return e}if(n.templateTokenType!==a.k.String){const e=new s.Hj(n.file,n.range,n.toString(),n.definitionInfo)
if(o=r.find(t=>t.isMatch(e))){e.definitionInfo=new DefinitionInfo(t,o)
return e}}this._context.error(n,`Unexpected value '${n.toString()}'`)
return e}case a.k.BasicExpression:t.allowedContext.length===0&&this._context.error(e,"A template expression is not allowed in this context")
return e
default:this._context.error(e,`Unexpected value '${e.toString()}'`)
return e}}parseScalar(e,t){if(!(0,i.Kg)(e)||!e.value)return e
const n=t.allowedContext,r=e.range===void 0||e.range.start.line===e.range.end.line,c=r?e.value:e.source??e.value
let l=c.indexOf(o.y8)
if(l<0)return e
let u=!1
const p=[]
let d=0
while(d<c.length)if(d===l){l=d
let s=-1,i=!1
for(d+=o.y8.length;d<c.length;d++)if(c[d]==="'")i=!i
else if(!i&&c[d]==="}"&&c[d-1]==="}"){s=d
d++
break}if(s<l){this._context.error(e,"The expression is not closed. An unescaped ${{ sequence was found, but the closing }} sequence was not found.")
return e}const a=c.substr(l+o.y8.length,s-l+1-o.y8.length-o.W7.length)
let f=e.range
if(r){const t=(e.source??c).indexOf(o.y8)-c.indexOf(o.y8)
f={start:{line:f.start.line,column:f.start.column+l+t},end:{line:f.end.line,column:f.start.column+s+1+t}}}else{const e=c.substring(0,l),t=e.split("\n").length,n=e.lastIndexOf("\n"),r=l-n,o=s-n+1
f={start:{line:f.start.line+t,column:r},end:{line:f.start.line+t,column:o}}}const h=this.parseIntoExpressionToken(f,a,n,e,t)
if(h){if(h.directive&&(l!==0||d<c.length)){this._context.error(e,`The directive '${h.directive}' is not allowed in this context. Directives are not supported for expressions that are embedded within a string. Directives are only supported when the entire value is an expression.`)
return e}p.push(h)}else u=!0
l=c.indexOf(o.y8,d)}else{if(!(d<l)){this.addString(p,e.range,c.substr(d),e.definitionInfo)
break}this.addString(p,e.range,c.substr(d,l-d),e.definitionInfo)
d=l}if(u)return e
if(p.length===1&&p[0].templateTokenType===a.k.BasicExpression){const t=p[0],n=this.getExpressionString(t.expression)
if(n!==void 0)return new s.Hj(this._fileId,e.range,n,e.definitionInfo)}if(p.length===1)return p[0]
const f=[],h=[],g=[]
let v=0
for(const e of p)if((0,i.Kg)(e)){const t=e.value.replace(/'/g,"''").replace(/\{/g,"{{").replace(/\}/g,"}}")
f.push(t)}else{f.push(`{${v}}`)
v++
const t=e
h.push(", ")
h.push(t.expression)
g.push(t)}return new s.yu(this._fileId,e.range,`format('${f.join("")}'${h.join("")})`,t,g,c,void 0,e.blockScalarHeader)}parseIntoExpressionToken(e,t,n,r,o){const s=this.parseExpression(e,r,t,n,o)
if(!s.error)return s.expression
this._context.error(r,s.error,e)}parseExpression(e,t,n,r,i){const a=n.trim()
if(!a)return{error:new Error("An expression was expected")}
const c=this.matchDirective(a,o.uh,0)
if(c.isMatch)return{expression:new s.NX(this._fileId,e,i)}
if(c.error)return{error:c.error}
try{s.sr.validateExpression(a,r)}catch(e){return{error:e}}const l=n.length-n.trimStart().length,u=n.length-n.trimEnd().length,p={start:{...e.start,column:e.start.column+o.y8.length+l},end:{...e.end,column:e.end.column-o.W7.length-u}}
return{expression:new s.yu(this._fileId,e,a,i,void 0,t.source,p,t.blockScalarHeader),error:void 0}}addString(e,t,n,r){if(e.length>0&&e[e.length-1].templateTokenType===a.k.String){const o=e[e.length-1]
e[e.length-1]=new s.Hj(this._fileId,t,`${o.value}${n}`,r)}else e.push(new s.Hj(this._fileId,t,n,r))}matchDirective(e,t,n){const r=[]
if(e.startsWith(t)&&(e.length===t.length||c.test(e[t.length]))){let o=t.length,s=!1,i=0
for(let t=o;t<e.length;t++){const n=e[t]
if(c.test(n)&&!s&&i==0){o<1&&r.push(e.substr(o,t-o))
o=t+1}else n==="'"?s=!s:n!=="("||s?n!==")"||s||i--:i++}o<e.length&&r.push(e.substr(o))
return n!=r.length?{isMatch:!1,parameters:[],error:new Error(`Exactly ${n} parameter(s) were expected following the directive '${t}'. Actual parameter count: ${r.length}`)}:{isMatch:!0,parameters:r}}return{isMatch:!1,parameters:r}}getExpressionString(e){const t=[]
let n=!1
for(let r=0;r<e.length;r++){const o=e[r]
if(o==="'"){n=!n
n&&r!==0&&t.push(o)}else{if(!n)return
t.push(o)}}return t.join("")}backgroundStepsEnabled(){return this._context.state.featureFlags?.isEnabled("allowBackgroundSteps")??!1}}}),1215:((e,t,n)=>{n.d(t,{y:()=>BasicExpressionToken})
var r=n(2077),o=n(9138),s=n(4492),i=n(3227)
class BasicExpressionToken extends o.s{constructor(e,t,n,r,o,s,a,c){super(i.k.BasicExpression,e,t,void 0,r)
this.expr=n
this.source=s
this.originalExpressions=o
this.expressionRange=a
this.blockScalarHeader=c}get expression(){return this.expr}clone(e){return e?new BasicExpressionToken(void 0,void 0,this.expr,this.definitionInfo,this.originalExpressions,this.source,this.expressionRange,this.blockScalarHeader):new BasicExpressionToken(this.file,this.range,this.expr,this.definitionInfo,this.originalExpressions,this.source,this.expressionRange,this.blockScalarHeader)}toString(){return`${r.y8} ${this.expr} ${r.W7}`}toDisplayString(){return s.K.trimDisplayString(this.toString())}toJSON(){return{type:i.k.BasicExpression,expr:this.expr}}}}),9138:((e,t,n)=>{n.d(t,{s:()=>ExpressionToken})
var r=n(7151),o=n(5801),s=n(4492)
class ExpressionToken extends s.K{constructor(e,t,n,r,o){super(e,t,n,o)
this.directive=r}get isLiteral(){return!1}get isExpression(){return!0}static validateExpression(e,t){const{namedContexts:n,functions:s}=(0,o.i)(t),i=new r.JG(e).lex()
new r.iX(i.tokens,n,s).parse()}}}),8892:((e,t,n)=>{n.d(t,{yu:()=>l.y,Km:()=>BooleanToken,sr:()=>c.s,NX:()=>InsertExpressionToken,P$:()=>KeyValuePair,B8:()=>LiteralToken,eJ:()=>a.e,Z4:()=>NullToken,X1:()=>NumberToken,KV:()=>o.K,vd:()=>i.v,Hj:()=>StringToken,sH:()=>r.s})
var r=n(9020),o=n(4492)
class LiteralToken extends o.K{constructor(e,t,n,r){super(e,t,n,r)}get isLiteral(){return!0}get isExpression(){return!1}toDisplayString(){return o.K.trimDisplayString(this.toString())}assertUnexpectedValue(e){throw new Error(`Error while reading '${e}'. Unexpected value '${this.toString()}'`)}}var s=n(3227)
class StringToken extends LiteralToken{constructor(e,t,n,r,o,i){super(s.k.String,e,t,r)
this.value=n
this.source=o
this.blockScalarHeader=i}clone(e){return e?new StringToken(void 0,void 0,this.value,this.definitionInfo,this.source,this.blockScalarHeader):new StringToken(this.file,this.range,this.value,this.definitionInfo,this.source,this.blockScalarHeader)}toString(){return this.value}toJSON(){return this.value}}class NumberToken extends LiteralToken{constructor(e,t,n,r){super(s.k.Number,e,t,r)
this.num=n}get value(){return this.num}clone(e){return e?new NumberToken(void 0,void 0,this.num,this.definitionInfo):new NumberToken(this.file,this.range,this.num,this.definitionInfo)}toString(){return`${this.num}`}toJSON(){return this.num}}class BooleanToken extends LiteralToken{constructor(e,t,n,r){super(s.k.Boolean,e,t,r)
this.bool=n}get value(){return this.bool}clone(e){return e?new BooleanToken(void 0,void 0,this.bool,this.definitionInfo):new BooleanToken(this.file,this.range,this.bool,this.definitionInfo)}toString(){return this.bool?"true":"false"}toJSON(){return this.bool}}class NullToken extends LiteralToken{constructor(e,t,n){super(s.k.Null,e,t,n)}clone(e){return e?new NullToken(void 0,void 0,this.definitionInfo):new NullToken(this.file,this.range,this.definitionInfo)}toString(){return""}toJSON(){return null}}class KeyValuePair{constructor(e,t){this.key=e
this.value=t}}var i=n(193),a=n(2100),c=n(9138),l=n(1215),u=n(2077)
class InsertExpressionToken extends c.s{constructor(e,t,n){super(s.k.InsertExpression,e,t,u.uh,n)}clone(e){return e?new InsertExpressionToken(void 0,void 0,this.definitionInfo):new InsertExpressionToken(this.file,this.range,this.definitionInfo)}toString(){return`${u.y8} ${u.uh} ${u.W7}`}toDisplayString(){return o.K.trimDisplayString(this.toString())}toJSON(){return{type:s.k.InsertExpression,expr:"insert"}}}}),2100:((e,t,n)=>{n.d(t,{e:()=>MappingToken})
var r=n(8892),o=n(3227)
class MappingToken extends r.sH{constructor(e,t,n){super(o.k.Mapping,e,t,n)
this.map=[]}get count(){return this.map.length}get isScalar(){return!1}get isLiteral(){return!1}get isExpression(){return!1}add(e,t){this.map.push(new r.P$(e,t))}get(e){return this.map[e]}find(e){const t=this.map.find(t=>t.key.toString()===e)
return t?.value}remove(e){this.map.splice(e,1)}clone(e){const t=e?new MappingToken(void 0,void 0,this.definitionInfo):new MappingToken(this.file,this.range,this.definitionInfo)
for(const n of this.map)t.add(n.key.clone(e),n.value.clone(e))
return t}toJSON(){const e=[]
for(const t of this.map)e.push({Key:t.key,Value:t.value})
return{type:o.k.Mapping,map:e}}*[Symbol.iterator](){for(const e of this.map)yield e}}}),4492:((e,t,n)=>{n.d(t,{K:()=>ScalarToken})
var r=n(9020)
class ScalarToken extends r.s{constructor(e,t,n,r){super(e,t,n,r)}get isScalar(){return!0}static trimDisplayString(e){let t=e.trimStart()
const n=t.indexOf("\n"),r=t.indexOf("\r");(n>=0||r>=0)&&(t=t.substr(0,Math.min(n>=0?n:Number.MAX_VALUE,r>=0?r:Number.MAX_VALUE)))
return t}}}),193:((e,t,n)=>{n.d(t,{v:()=>SequenceToken})
var r=n(8892),o=n(3227)
class SequenceToken extends r.sH{constructor(e,t,n){super(o.k.Sequence,e,t,n)
this.seq=[]}get count(){return this.seq.length}get isScalar(){return!1}get isLiteral(){return!1}get isExpression(){return!1}add(e){this.seq.push(e)}get(e){return this.seq[e]}clone(e){const t=e?new SequenceToken(void 0,void 0,this.definitionInfo):new SequenceToken(this.file,this.range,this.definitionInfo)
for(const n of this.seq)t.add(n.clone(e))
return t}toJSON(){return{type:o.k.Sequence,seq:this.seq}}*[Symbol.iterator](){for(const e of this.seq)yield e}}}),9020:((e,t,n)=>{n.d(t,{s:()=>TemplateToken,o:()=>TemplateTokenError})
var r=n(3227)
class TraversalState{constructor(e,t){this.index=-1
this.isKey=!1
this.parent=e
this._token=t
this.current=t}moveNext(e){switch(this._token.templateTokenType){case r.k.Sequence:{const e=this._token
if(++this.index<e.count){this.current=e.get(this.index)
return!0}this.current=void 0
return!1}case r.k.Mapping:{const t=this._token
if(this.isKey){this.isKey=!1
this.currentKey=this.current
this.current=t.get(this.index).value
return!0}if(++this.index<t.count){if(e){this.isKey=!1
this.currentKey=t.get(this.index).key
this.current=t.get(this.index).value
return!0}this.isKey=!0
this.currentKey=void 0
this.current=t.get(this.index).key
return!0}this.currentKey=void 0
this.current=void 0
return!1}default:throw new Error(`Unexpected token type '${this._token.templateTokenType}' when traversing state`)}}getAncestors(){const e=[]
let t=this.parent
while(t){t.current&&e.unshift(t.current)
t=t.parent}return e}}class TemplateTokenError extends Error{constructor(e,t){super(e)
this.token=t}}class TemplateToken{constructor(e,t,n,r){this.type=e
this.file=t
this.range=n
this.definitionInfo=r}get templateTokenType(){return this.type}get line(){return this.range?.start.line}get col(){return this.range?.start.column}get definition(){return this.definitionInfo?.definition}get description(){return this._description||this.propertyDefinition?.description||this.definition?.description}set description(e){this._description=e}typeName(){return(0,r.j)(this.type)}assertNull(e){if(this.type===r.k.Null)return this
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type '${(0,r.j)(r.k.Null)}' was expected.`,this)}assertBoolean(e){if(this.type===r.k.Boolean)return this
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type '${(0,r.j)(r.k.Boolean)}' was expected.`,this)}assertNumber(e){if(this.type===r.k.Number)return this
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type '${(0,r.j)(r.k.Number)}' was expected.`,this)}assertString(e){if(this.type===r.k.String)return this
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type '${(0,r.j)(r.k.String)}' was expected.`,this)}assertScalar(e){if(this?.isScalar===!0)return this
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type 'ScalarToken' was expected.`,this)}assertSequence(e){if(this.type===r.k.Sequence)return this
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type '${(0,r.j)(r.k.Sequence)}' was expected.`,this)}assertMapping(e){if(this.type===r.k.Mapping)return this
throw new TemplateTokenError(`Unexpected type '${this.typeName()}' encountered while reading '${e}'. The type '${(0,r.j)(r.k.Mapping)}' was expected.`,this)}static*traverse(e,t){yield[void 0,e,void 0,[]]
switch(e.templateTokenType){case r.k.Sequence:case r.k.Mapping:{let n=new TraversalState(void 0,e)
n=new TraversalState(n,e)
while(n.parent)if(n.moveNext(t??!1)){e=n.current
yield[n.parent?.current,e,n.currentKey,n.getAncestors()]
switch(e.type){case r.k.Sequence:case r.k.Mapping:n=new TraversalState(n,e)}}else n=n.parent
break}}}toJSON(){}}}),4939:((e,t,n)=>{n.d(t,{Kg:()=>isString,Lm:()=>isBoolean,c$:()=>isLiteral,hR:()=>isBasicExpression,jn:()=>isScalar,pi:()=>isMapping,wZ:()=>isSequence})
var r=n(2100),o=n(193),s=n(3227)
function isLiteral(e){return e.isLiteral}function isScalar(e){return e.isScalar}function isString(e){return isLiteral(e)&&e.templateTokenType===s.k.String}function isBoolean(e){return isLiteral(e)&&e.templateTokenType===s.k.Boolean}function isBasicExpression(e){return isScalar(e)&&e.templateTokenType===s.k.BasicExpression}function isSequence(e){return e instanceof o.v}function isMapping(e){return e instanceof r.e}}),3227:((e,t,n)=>{n.d(t,{j:()=>tokenTypeName,k:()=>r})
var r;(function(e){e[e.String=0]="String"
e[e.Sequence=1]="Sequence"
e[e.Mapping=2]="Mapping"
e[e.BasicExpression=3]="BasicExpression"
e[e.InsertExpression=4]="InsertExpression"
e[e.Boolean=5]="Boolean"
e[e.Number=6]="Number"
e[e.Null=7]="Null"})(r||(r={}))
function tokenTypeName(e){switch(e){case r.String:return"StringToken"
case r.Sequence:return"SequenceToken"
case r.Mapping:return"MappingToken"
case r.BasicExpression:return"BasicExpressionToken"
case r.InsertExpression:return"InsertExpressionToken"
case r.Boolean:return"BooleanToken"
case r.Number:return"NumberToken"
case r.Null:return"NullToken"
default:throw new Error(`Unhandled token type: ${e} ${e}}`)}}}),6680:((e,t,n)=>{n.d(t,{P:()=>NoOperationTraceWriter})
class NoOperationTraceWriter{error(){}info(){}verbose(){}}}),9993:((e,t,n)=>{n.d(t,{h:()=>parseWorkflow})
var r=n(7722),o=n(2748)
const s="workflow-root-strict"
var i=n(6341),a=n(5247)
function parseWorkflow(e,t){const n=t instanceof r.m?t:new r.m(new r.R,(0,i.L)(),t),c=n.getFileId(e.name),l=new a.M(c,e.content)
if(l.errors.length>0){for(const e of l.errors)n.error(c,e.message,e.range)
return{context:n,value:void 0}}return{context:n,value:o.x(n,s,l,c)}}}),6341:((e,t,n)=>{n.d(t,{L:()=>getWorkflowSchema})
var r=n(8273),o=n(2816)
const s=JSON.parse('{"version":"workflow-v1.0","definitions":{"workflow-root":{"mapping":{"properties":{"on":"on","name":"workflow-name","description":"workflow-description","run-name":"run-name","defaults":"workflow-defaults","env":"workflow-env","permissions":"permissions","concurrency":"workflow-concurrency","jobs":{"type":"jobs","required":true}}}},"workflow-root-strict":{"mapping":{"properties":{"on":{"type":"on-strict","required":true},"name":"workflow-name","description":"workflow-description","run-name":"run-name","defaults":"workflow-defaults","env":"workflow-env","permissions":"permissions","concurrency":"workflow-concurrency","jobs":{"type":"jobs","required":true}}}},"workflow-name":{"string":{}},"workflow-description":{"string":{}},"run-name":{"context":["github","inputs","vars"],"string":{}},"on":{"one-of":["string","sequence","on-mapping"]},"on-mapping":{"mapping":{"properties":{"workflow_call":"workflow-call"},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"on-strict":{"one-of":["on-string-strict","on-sequence-strict","on-mapping-strict"]},"on-mapping-strict":{"mapping":{"properties":{"branch_protection_rule":"branch-protection-rule","check_run":"check-run","check_suite":"check-suite","create":"create","delete":"delete","deployment":"deployment","deployment_status":"deployment-status","discussion":"discussion","discussion_comment":"discussion-comment","fork":"fork","gollum":"gollum","image_version":"image-version","issue_comment":"issue-comment","issues":"issues","label":"label","merge_group":"merge-group","milestone":"milestone","page_build":"page-build","project":"project","project_card":"project-card","project_column":"project-column","public":"public","pull_request":"pull-request","pull_request_comment":"pull-request-comment","pull_request_review":"pull-request-review","pull_request_review_comment":"pull-request-review-comment","pull_request_target":"pull-request-target","push":"push","registry_package":"registry-package","release":"release","repository_dispatch":"repository-dispatch","schedule":"schedule","status":"status","watch":"watch","workflow_call":"workflow-call","workflow_dispatch":"workflow-dispatch","workflow_run":"workflow-run"}}},"on-string-strict":{"one-of":["branch-protection-rule-string","check-run-string","check-suite-string","create-string","delete-string","deployment-string","deployment-status-string","discussion-string","discussion-comment-string","fork-string","gollum-string","image-version-string","issue-comment-string","issues-string","label-string","merge-group-string","milestone-string","page-build-string","project-string","project-card-string","project-column-string","public-string","pull-request-string","pull-request-comment-string","pull-request-review-string","pull-request-review-comment-string","pull-request-target-string","push-string","registry-package-string","release-string","repository-dispatch-string","schedule-string","status-string","watch-string","workflow-call-string","workflow-dispatch-string","workflow-run-string"]},"on-sequence-strict":{"sequence":{"item-type":"on-string-strict"}},"branch-protection-rule-string":{"string":{"constant":"branch_protection_rule"}},"branch-protection-rule":{"one-of":["null","branch-protection-rule-mapping"]},"branch-protection-rule-mapping":{"mapping":{"properties":{"types":"branch-protection-rule-activity"}}},"branch-protection-rule-activity":{"one-of":["branch-protection-rule-activity-type","branch-protection-rule-activity-types"]},"branch-protection-rule-activity-types":{"sequence":{"item-type":"branch-protection-rule-activity-type"}},"branch-protection-rule-activity-type":{"allowed-values":["created","edited","deleted"]},"check-run-string":{"string":{"constant":"check_run"}},"check-run":{"one-of":["null","check-run-mapping"]},"check-run-mapping":{"mapping":{"properties":{"types":"check-run-activity"}}},"check-run-activity":{"one-of":["check-run-activity-type","check-run-activity-types"]},"check-run-activity-types":{"sequence":{"item-type":"check-run-activity-type"}},"check-run-activity-type":{"allowed-values":["completed","created","rerequested","requested_action"]},"check-suite-string":{"string":{"constant":"check_suite"}},"check-suite":{"one-of":["null","check-suite-mapping"]},"check-suite-mapping":{"mapping":{"properties":{"types":"check-suite-activity"}}},"check-suite-activity":{"one-of":["check-suite-activity-type","check-suite-activity-types"]},"check-suite-activity-types":{"sequence":{"item-type":"check-suite-activity-type"}},"check-suite-activity-type":{"allowed-values":["completed"]},"create-string":{"string":{"constant":"create"}},"create":{"null":{}},"delete-string":{"string":{"constant":"delete"}},"delete":{"null":{}},"deployment-string":{"string":{"constant":"deployment"}},"deployment":{"null":{}},"deployment-status-string":{"string":{"constant":"deployment_status"}},"deployment-status":{"null":{}},"discussion-string":{"string":{"constant":"discussion"}},"discussion":{"one-of":["null","discussion-mapping"]},"discussion-mapping":{"mapping":{"properties":{"types":"discussion-activity"}}},"discussion-activity":{"one-of":["discussion-activity-type","discussion-activity-types"]},"discussion-activity-types":{"sequence":{"item-type":"discussion-activity-type"}},"discussion-activity-type":{"allowed-values":["created","edited","deleted","transferred","pinned","unpinned","labeled","unlabeled","locked","unlocked","category_changed","answered","unanswered"]},"discussion-comment-string":{"string":{"constant":"discussion_comment"}},"discussion-comment":{"one-of":["null","discussion-comment-mapping"]},"discussion-comment-mapping":{"mapping":{"properties":{"types":"discussion-comment-activity"}}},"discussion-comment-activity":{"one-of":["discussion-comment-activity-type","discussion-comment-activity-types"]},"discussion-comment-activity-types":{"sequence":{"item-type":"discussion-comment-activity-type"}},"discussion-comment-activity-type":{"allowed-values":["created","edited","deleted"]},"fork-string":{"string":{"constant":"fork"}},"fork":{"null":{}},"gollum-string":{"string":{"constant":"gollum"}},"gollum":{"null":{}},"image-version-string":{"string":{"constant":"image_version"}},"image-version":{"one-of":["null","image-version-mapping"]},"image-version-mapping":{"mapping":{"properties":{"types":"image-version-activity","names":"event-names","versions":"event-versions"}}},"image-version-activity":{"one-of":["image-version-activity-type","image-version-activity-types"]},"image-version-activity-types":{"sequence":{"item-type":"image-version-activity-type"}},"image-version-activity-type":{"allowed-values":["created","ready","deleted"]},"issue-comment-string":{"string":{"constant":"issue_comment"}},"issue-comment":{"one-of":["null","issue-comment-mapping"]},"issue-comment-mapping":{"mapping":{"properties":{"types":"issue-comment-activity"}}},"issue-comment-activity":{"one-of":["issue-comment-activity-type","issue-comment-activity-types"]},"issue-comment-activity-types":{"sequence":{"item-type":"issue-comment-activity-type"}},"issue-comment-activity-type":{"allowed-values":["created","edited","deleted"]},"issues-string":{"string":{"constant":"issues"}},"issues":{"one-of":["null","issues-mapping"]},"issues-mapping":{"mapping":{"properties":{"types":"issues-activity"}}},"issues-activity":{"one-of":["issues-activity-type","issues-activity-types"]},"issues-activity-types":{"sequence":{"item-type":"issues-activity-type"}},"issues-activity-type":{"allowed-values":["opened","edited","deleted","transferred","pinned","unpinned","closed","reopened","assigned","unassigned","labeled","unlabeled","locked","unlocked","milestoned","demilestoned","field_added","field_removed","typed","untyped"]},"label-string":{"string":{"constant":"label"}},"label":{"one-of":["null","label-mapping"]},"label-mapping":{"mapping":{"properties":{"types":"label-activity"}}},"label-activity":{"one-of":["label-activity-type","label-activity-types"]},"label-activity-types":{"sequence":{"item-type":"label-activity-type"}},"label-activity-type":{"allowed-values":["created","edited","deleted"]},"merge-group-string":{"string":{"constant":"merge_group"}},"merge-group":{"one-of":["null","merge-group-mapping"]},"merge-group-mapping":{"mapping":{"properties":{"types":"merge-group-activity","branches":"event-branches","branches-ignore":"event-branches-ignore"}}},"merge-group-activity":{"one-of":["merge-group-activity-type","merge-group-activity-types"]},"merge-group-activity-types":{"sequence":{"item-type":"merge-group-activity-type"}},"merge-group-activity-type":{"allowed-values":["checks_requested"]},"milestone-string":{"string":{"constant":"milestone"}},"milestone":{"one-of":["null","milestone-mapping"]},"milestone-mapping":{"mapping":{"properties":{"types":"milestone-activity"}}},"milestone-activity":{"one-of":["milestone-activity-type","milestone-activity-types"]},"milestone-activity-types":{"sequence":{"item-type":"milestone-activity-type"}},"milestone-activity-type":{"allowed-values":["created","closed","opened","edited","deleted"]},"page-build-string":{"string":{"constant":"page_build"}},"page-build":{"null":{}},"project-string":{"string":{"constant":"project"}},"project":{"one-of":["null","project-mapping"]},"project-mapping":{"mapping":{"properties":{"types":"project-activity"}}},"project-activity":{"one-of":["project-activity-type","project-activity-types"]},"project-activity-types":{"sequence":{"item-type":"project-activity-type"}},"project-activity-type":{"allowed-values":["created","closed","reopened","edited","deleted"]},"project-card-string":{"string":{"constant":"project_card"}},"project-card":{"one-of":["null","project-card-mapping"]},"project-card-mapping":{"mapping":{"properties":{"types":"project-card-activity"}}},"project-card-activity":{"one-of":["project-card-activity-type","project-card-activity-types"]},"project-card-activity-types":{"sequence":{"item-type":"project-card-activity-type"}},"project-card-activity-type":{"allowed-values":["created","moved","converted","edited","deleted"]},"project-column-string":{"string":{"constant":"project_column"}},"project-column":{"one-of":["null","project-column-mapping"]},"project-column-mapping":{"mapping":{"properties":{"types":"project-column-activity"}}},"project-column-activity":{"one-of":["project-column-activity-type","project-column-activity-types"]},"project-column-activity-types":{"sequence":{"item-type":"project-column-activity-type"}},"project-column-activity-type":{"allowed-values":["created","updated","moved","deleted"]},"public-string":{"string":{"constant":"public"}},"public":{"null":{}},"pull-request-string":{"string":{"constant":"pull_request"}},"pull-request":{"one-of":["null","pull-request-mapping"]},"pull-request-mapping":{"mapping":{"properties":{"types":"pull-request-activity","branches":"event-branches","branches-ignore":"event-branches-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"pull-request-activity":{"one-of":["pull-request-activity-type","pull-request-activity-types"]},"pull-request-activity-types":{"sequence":{"item-type":"pull-request-activity-type"}},"pull-request-activity-type":{"allowed-values":["assigned","unassigned","labeled","unlabeled","opened","edited","closed","reopened","synchronize","converted_to_draft","locked","unlocked","enqueued","dequeued","milestoned","demilestoned","ready_for_review","review_requested","review_request_removed","auto_merge_enabled","auto_merge_disabled","stacked"]},"pull-request-comment-string":{"string":{"constant":"pull_request_comment"}},"pull-request-comment":{"one-of":["null","issue-comment-mapping"]},"pull-request-review-string":{"string":{"constant":"pull_request_review"}},"pull-request-review":{"one-of":["null","pull-request-review-mapping"]},"pull-request-review-mapping":{"mapping":{"properties":{"types":"pull-request-review-activity"}}},"pull-request-review-activity":{"one-of":["pull-request-review-activity-type","pull-request-review-activity-types"]},"pull-request-review-activity-types":{"sequence":{"item-type":"pull-request-review-activity-type"}},"pull-request-review-activity-type":{"allowed-values":["submitted","edited","dismissed"]},"pull-request-review-comment-string":{"string":{"constant":"pull_request_review_comment"}},"pull-request-review-comment":{"one-of":["null","pull-request-review-comment-mapping"]},"pull-request-review-comment-mapping":{"mapping":{"properties":{"types":"pull-request-review-comment-activity"}}},"pull-request-review-comment-activity":{"one-of":["pull-request-review-comment-activity-type","pull-request-review-comment-activity-types"]},"pull-request-review-comment-activity-types":{"sequence":{"item-type":"pull-request-review-comment-activity-type"}},"pull-request-review-comment-activity-type":{"allowed-values":["created","edited","deleted"]},"pull-request-target-string":{"string":{"constant":"pull_request_target"}},"pull-request-target":{"one-of":["null","pull-request-target-mapping"]},"pull-request-target-mapping":{"mapping":{"properties":{"types":"pull-request-target-activity","branches":"event-branches","branches-ignore":"event-branches-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"pull-request-target-activity":{"one-of":["pull-request-target-activity-type","pull-request-target-activity-types"]},"pull-request-target-activity-types":{"sequence":{"item-type":"pull-request-target-activity-type"}},"pull-request-target-activity-type":{"allowed-values":["assigned","unassigned","labeled","unlabeled","opened","edited","closed","reopened","synchronize","converted_to_draft","locked","unlocked","enqueued","dequeued","milestoned","demilestoned","ready_for_review","review_requested","review_request_removed","auto_merge_enabled","auto_merge_disabled","stacked"]},"push-string":{"string":{"constant":"push"}},"push":{"one-of":["null","push-mapping"]},"push-mapping":{"mapping":{"properties":{"branches":"event-branches","branches-ignore":"event-branches-ignore","tags":"event-tags","tags-ignore":"event-tags-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"registry-package-string":{"string":{"constant":"registry_package"}},"registry-package":{"one-of":["null","registry-package-mapping"]},"registry-package-mapping":{"mapping":{"properties":{"types":"registry-package-activity"}}},"registry-package-activity":{"one-of":["registry-package-activity-type","registry-package-activity-types"]},"registry-package-activity-types":{"sequence":{"item-type":"registry-package-activity-type"}},"registry-package-activity-type":{"allowed-values":["published","updated"]},"release-string":{"string":{"constant":"release"}},"release":{"one-of":["null","release-mapping"]},"release-mapping":{"mapping":{"properties":{"types":"release-activity"}}},"release-activity":{"one-of":["release-activity-type","release-activity-types"]},"release-activity-types":{"sequence":{"item-type":"release-activity-type"}},"release-activity-type":{"allowed-values":["published","unpublished","created","edited","deleted","prereleased","released"]},"schedule-string":{"string":{"constant":"schedule"}},"schedule":{"sequence":{"item-type":"cron-mapping"}},"status-string":{"string":{"constant":"status"}},"status":{"null":{}},"watch-string":{"string":{"constant":"watch"}},"watch":{"one-of":["null","watch-mapping"]},"watch-mapping":{"mapping":{"properties":{"types":"watch-activity"}}},"watch-activity":{"one-of":["watch-activity-type","watch-activity-types"]},"watch-activity-types":{"sequence":{"item-type":"watch-activity-type"}},"watch-activity-type":{"allowed-values":["started"]},"workflow-run-string":{"string":{"constant":"workflow_run"}},"workflow-run":{"one-of":["null","workflow-run-mapping"]},"workflow-run-mapping":{"mapping":{"properties":{"types":"workflow-run-activity","workflows":"workflow-run-workflows","branches":"event-branches","branches-ignore":"event-branches-ignore"}}},"workflow-run-workflows":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"workflow-run-activity":{"one-of":["workflow-run-activity-type","workflow-run-activity-types"]},"workflow-run-activity-types":{"sequence":{"item-type":"workflow-run-activity-type"}},"workflow-run-activity-type":{"allowed-values":["requested","completed","in_progress"]},"event-branches":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-branches-ignore":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-names":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-tags":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-tags-ignore":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-paths":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-paths-ignore":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-versions":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"repository-dispatch-string":{"string":{"constant":"branch_protection_rule"}},"repository-dispatch":{"one-of":["null","repository-dispatch-mapping"]},"repository-dispatch-mapping":{"mapping":{"properties":{"types":"sequence-of-non-empty-string"}}},"workflow-call-string":{"string":{"constant":"workflow_call"}},"workflow-call":{"one-of":["null","workflow-call-mapping"]},"workflow-call-mapping":{"mapping":{"properties":{"inputs":"workflow-call-inputs","secrets":"workflow-call-secrets","outputs":"workflow-call-outputs"}}},"workflow-call-inputs":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"workflow-call-input-definition"}},"workflow-call-input-definition":{"mapping":{"properties":{"description":{"type":"string"},"type":{"type":"workflow-call-input-type","required":true},"required":{"type":"boolean"},"default":"workflow-call-input-default"}}},"workflow-call-input-type":{"one-of":["input-type-string","input-type-boolean","input-type-number"]},"input-type-string":{"string":{"constant":"string"}},"input-type-boolean":{"string":{"constant":"boolean"}},"input-type-number":{"string":{"constant":"number"}},"input-type-choice":{"string":{"constant":"choice"}},"input-type-environment":{"string":{"constant":"environment"}},"workflow-call-input-default":{"context":["github","inputs","vars"],"one-of":["string","boolean","number"]},"workflow-call-secrets":{"mapping":{"loose-key-type":"workflow-call-secret-name","loose-value-type":"workflow-call-secret-definition"}},"workflow-call-secret-name":{"string":{"require-non-empty":true}},"workflow-call-secret-definition":{"one-of":["null","workflow-call-secret-mapping-definition"]},"workflow-call-secret-mapping-definition":{"mapping":{"properties":{"description":{"type":"string"},"required":{"type":"boolean"}}}},"workflow-call-outputs":{"mapping":{"loose-key-type":"workflow-call-output-name","loose-value-type":"workflow-call-output-definition"}},"workflow-call-output-name":{"string":{"require-non-empty":true}},"workflow-call-output-definition":{"mapping":{"properties":{"description":{"type":"string"},"value":{"type":"workflow-output-context","required":true}}}},"workflow-output-context":{"context":["github","inputs","vars","jobs"],"string":{}},"workflow-dispatch-string":{"string":{"constant":"workflow_dispatch"}},"workflow-dispatch":{"one-of":["null","workflow-dispatch-mapping"]},"workflow-dispatch-mapping":{"mapping":{"properties":{"inputs":"workflow-dispatch-inputs"}}},"workflow-dispatch-inputs":{"mapping":{"loose-key-type":"workflow-dispatch-input-name","loose-value-type":"workflow-dispatch-input"}},"workflow-dispatch-input-name":{"string":{"require-non-empty":true}},"workflow-dispatch-input":{"mapping":{"properties":{"description":{"type":"string"},"type":{"type":"workflow-dispatch-input-type"},"required":{"type":"boolean"},"default":"workflow-dispatch-input-default","options":{"type":"sequence-of-string"}}}},"workflow-dispatch-input-type":{"one-of":["input-type-string","input-type-boolean","input-type-number","input-type-environment","input-type-choice"]},"workflow-dispatch-input-default":{"one-of":["string","boolean","number"]},"permissions":{"one-of":["permissions-mapping","permission-level-shorthand-read-all","permission-level-shorthand-write-all"]},"permissions-mapping":{"mapping":{"properties":{"actions":{"type":"permission-level-any"},"artifact-metadata":{"type":"permission-level-any"},"attestations":{"type":"permission-level-any"},"checks":{"type":"permission-level-any"},"code-quality":{"type":"permission-level-any"},"contents":{"type":"permission-level-any"},"copilot-requests":{"type":"permission-level-write-or-no-access"},"deployments":{"type":"permission-level-any"},"discussions":{"type":"permission-level-any"},"drives":{"type":"permission-level-any"},"id-token":{"type":"permission-level-write-or-no-access"},"issues":{"type":"permission-level-any"},"models":{"type":"permission-level-read-or-no-access"},"packages":{"type":"permission-level-any"},"pages":{"type":"permission-level-any"},"pull-requests":{"type":"permission-level-any"},"repository-projects":{"type":"permission-level-any"},"security-events":{"type":"permission-level-any"},"statuses":{"type":"permission-level-any"},"vulnerability-alerts":{"type":"permission-level-read-or-no-access"}}}},"permission-level-any":{"one-of":["permission-level-read","permission-level-write","permission-level-no-access"]},"permission-level-read-or-no-access":{"one-of":["permission-level-read","permission-level-no-access"]},"permission-level-write-or-no-access":{"one-of":["permission-level-write","permission-level-no-access"]},"permission-level-read":{"string":{"constant":"read"}},"permission-level-write":{"string":{"constant":"write"}},"permission-level-no-access":{"string":{"constant":"none"}},"permission-level-shorthand-read-all":{"string":{"constant":"read-all"}},"permission-level-shorthand-write-all":{"string":{"constant":"write-all"}},"workflow-defaults":{"mapping":{"properties":{"run":"workflow-defaults-run"}}},"workflow-defaults-run":{"mapping":{"properties":{"shell":"shell","working-directory":"working-directory"}}},"workflow-env":{"context":["github","inputs","vars","secrets"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"jobs":{"mapping":{"loose-key-type":"job-id","loose-value-type":"job"}},"job-id":{"string":{"require-non-empty":true}},"job":{"one-of":["job-factory","workflow-job"]},"job-factory":{"mapping":{"properties":{"needs":"needs","if":"job-if","strategy":"strategy","name":{"type":"string-strategy-context"},"runs-on":{"type":"runs-on","required":true},"timeout-minutes":{"type":"number-strategy-context"},"cancel-timeout-minutes":"number-strategy-context","continue-on-error":{"type":"boolean-strategy-context"},"container":"container","services":"services","env":"job-env","environment":"job-environment","permissions":"permissions","concurrency":"job-concurrency","outputs":"job-outputs","defaults":"job-defaults","steps":"steps","snapshot":"snapshot"}}},"workflow-job":{"mapping":{"properties":{"name":{"type":"string-strategy-context"},"uses":{"type":"non-empty-string","required":true},"with":"workflow-job-with","secrets":"workflow-job-secrets","needs":"needs","if":"job-if","permissions":"permissions","concurrency":"job-concurrency","strategy":"strategy"}}},"workflow-job-with":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"scalar-needs-context"}},"workflow-job-secrets":{"one-of":["workflow-job-secrets-mapping","workflow-job-secrets-inherit"]},"workflow-job-secrets-mapping":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"scalar-needs-context-with-secrets"}},"workflow-job-secrets-inherit":{"string":{"constant":"inherit"}},"needs":{"one-of":["sequence-of-non-empty-string","non-empty-string"]},"job-if":{"context":["github","inputs","vars","needs","always(0,0)","failure(0,MAX)","cancelled(0,0)","success(0,MAX)"],"string":{}},"job-if-result":{"context":["github","inputs","vars","needs","always(0,0)","failure(0,MAX)","cancelled(0,0)","success(0,MAX)"],"one-of":["null","boolean","number","string","sequence","mapping"]},"strategy":{"context":["github","inputs","vars","needs"],"mapping":{"properties":{"fail-fast":{"type":"boolean"},"max-parallel":{"type":"number"},"matrix":"matrix"}}},"matrix":{"mapping":{"properties":{"include":{"type":"matrix-filter"},"exclude":{"type":"matrix-filter"}},"loose-key-type":"non-empty-string","loose-value-type":"sequence"}},"matrix-filter":{"sequence":{"item-type":"matrix-filter-item"}},"matrix-filter-item":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"any"}},"snapshot":{"one-of":["non-empty-string","snapshot-mapping"]},"snapshot-mapping":{"mapping":{"properties":{"image-name":{"type":"non-empty-string","required":true},"if":"snapshot-if","version":{"type":"non-empty-string"}}}},"snapshot-if":{"context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"runs-on":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","sequence-of-non-empty-string","runs-on-mapping"]},"runs-on-mapping":{"mapping":{"properties":{"group":{"type":"non-empty-string"},"labels":"runs-on-labels"}}},"runs-on-labels":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"job-env":{"context":["github","inputs","vars","needs","strategy","matrix","secrets"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"workflow-concurrency":{"context":["github","inputs","vars"],"one-of":["string","concurrency-mapping"]},"job-concurrency":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","concurrency-mapping"]},"concurrency-mapping":{"mapping":{"properties":{"group":{"type":"non-empty-string","required":true},"cancel-in-progress":{"type":"boolean"},"queue":{"type":"concurrency-queue"}}}},"concurrency-queue":{"allowed-values":["single","max"]},"job-environment":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","job-environment-mapping"]},"job-environment-mapping":{"mapping":{"properties":{"name":{"type":"job-environment-name","required":true},"url":{"type":"string-runner-context-no-secrets"},"deployment":{"type":"boolean"}}}},"job-environment-name":{"context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"job-defaults":{"mapping":{"properties":{"run":"job-defaults-run"}}},"job-defaults-run":{"context":["github","inputs","vars","strategy","matrix","needs","env"],"mapping":{"properties":{"shell":"shell","working-directory":"working-directory"}}},"job-outputs":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string-runner-context"}},"steps":{"sequence":{"item-type":"steps-item"}},"steps-item":{"one-of":["run-step","regular-step","wait-step","wait-all-step","cancel-step","parallel-step"]},"run-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","timeout-minutes":"step-timeout-minutes","run":{"type":"string-steps-context","required":true},"continue-on-error":"step-continue-on-error","env":"step-env","working-directory":"string-steps-context","shell":"shell","background":"step-background"}}},"regular-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","continue-on-error":"step-continue-on-error","timeout-minutes":"step-timeout-minutes","uses":{"type":"step-uses","required":true},"with":"step-with","env":"step-env","background":"step-background"}}},"wait-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","wait":{"type":"step-wait-target","required":true}}}},"wait-all-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","wait-all":{"type":"step-wait-all-value","required":true}}}},"cancel-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","cancel":{"type":"step-cancel-target","required":true}}}},"parallel-step":{"mapping":{"properties":{"parallel":{"type":"parallel-steps","required":true}}}},"parallel-steps":{"sequence":{"item-type":"steps-item"}},"step-uses":{"string":{"require-non-empty":true}},"step-background":{"boolean":{}},"step-wait-target":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"step-wait-all-value":{"one-of":["null","boolean"]},"step-cancel-target":{"string":{"require-non-empty":true}},"step-continue-on-error":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"boolean":{}},"step-id":{"string":{"require-non-empty":true}},"step-if":{"context":["github","inputs","vars","needs","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"string":{}},"step-if-result":{"context":["github","inputs","vars","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"one-of":["null","boolean","number","string","sequence","mapping"]},"step-env":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"step-name":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"step-timeout-minutes":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"number":{}},"step-with":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"container":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","container-mapping"]},"container-mapping":{"mapping":{"properties":{"image":{"type":"non-empty-string"},"options":{"type":"string"},"env":"container-env","ports":{"type":"sequence-of-non-empty-string"},"volumes":{"type":"sequence-of-non-empty-string"},"credentials":"container-registry-credentials"}}},"services":{"context":["github","inputs","vars","needs","strategy","matrix"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"services-container"}},"services-container":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","service-container-mapping"]},"container-registry-credentials":{"context":["github","inputs","vars","secrets","env"],"mapping":{"properties":{"username":"non-empty-string","password":"non-empty-string"}}},"container-env":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string-runner-context"}},"non-empty-string":{"string":{"require-non-empty":true}},"sequence-of-non-empty-string":{"sequence":{"item-type":"non-empty-string"}},"sequence-of-string":{"sequence":{"item-type":"string"}},"boolean-needs-context":{"context":["github","inputs","vars","needs"],"boolean":{}},"number-needs-context":{"context":["github","inputs","vars","needs"],"number":{}},"string-needs-context":{"context":["github","inputs","vars","needs"],"string":{}},"scalar-needs-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","boolean","number"]},"scalar-needs-context-with-secrets":{"context":["github","inputs","vars","needs","secrets","strategy","matrix"],"one-of":["string","boolean","number"]},"boolean-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"boolean":{}},"number-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"number":{}},"string-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"boolean-steps-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"boolean":{}},"number-steps-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"number":{}},"string-runner-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env"],"string":{}},"string-runner-context-no-secrets":{"context":["github","inputs","vars","needs","strategy","matrix","steps","job","runner","env"],"string":{}},"string-steps-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"shell":{"string":{"require-non-empty":true}},"working-directory":{"string":{"require-non-empty":true}},"cron-mapping":{"mapping":{"properties":{"cron":{"type":"cron-pattern","required":true},"timezone":"timezone-string"}}},"cron-pattern":{"string":{"require-non-empty":true}},"timezone-string":{"string":{"require-non-empty":true}},"service-container-mapping":{"mapping":{"properties":{"image":{"type":"non-empty-string"},"options":{"type":"string"},"env":"container-env","ports":{"type":"sequence-of-non-empty-string"},"volumes":{"type":"sequence-of-non-empty-string"},"credentials":"container-registry-credentials","entrypoint":{"type":"string"},"command":{"type":"string"}}}}}}')
let i
function getWorkflowSchema(){if(i===void 0){const e=JSON.stringify(s)
i=o._.load(new r.J(void 0,e))}return i}}),5247:((e,t,n)=>{n.d(t,{M:()=>YamlObjectReader})
var r=n(9610),o=n(4333),s=n(8892)
class YamlObjectReader{constructor(e,t){this.lineCounter=new r.HN
this.errors=[]
this.doc=(0,r.parseDocument)(t,{lineCounter:this.lineCounter,keepSourceTokens:!0,uniqueKeys:!1})
for(const e of this.doc.errors)this.errors.push({message:e.message,range:rangeFromLinePos(e.linePos)})
this._generator=this.getNodes(this.doc,new Set)
this.fileId=e}*getNodes(e,t){let n=this.getRange(e)
if((0,r.wz)(e)){yield new o.c(o.B.DocumentStart)
for(const t of this.getNodes(e.contents,new Set))yield t
yield new o.c(o.B.DocumentEnd)}if((0,r.P3)(e)){(0,r.oP)(e)?yield new o.c(o.B.SequenceStart,new s.vd(this.fileId,n,void 0)):(0,r.jh)(e)&&(yield new o.c(o.B.MappingStart,new s.eJ(this.fileId,n,void 0)))
for(const n of e.items)for(const e of this.getNodes(n,t))yield e;(0,r.oP)(e)?yield new o.c(o.B.SequenceEnd):(0,r.jh)(e)&&(yield new o.c(o.B.MappingEnd))}(0,r.jn)(e)&&(yield new o.c(o.B.Literal,YamlObjectReader.getLiteralToken(this.fileId,n,e)))
if((0,r.Vj)(e)){const n=e.resolve(this.doc)
if(n){if(t.has(n))return
const e=new Set(t)
e.add(n)
yield*this.getNodes(n,e)}return}if((0,r.tO)(e)){const r=e.key
n=this.getRange(r)
const i=r.value
yield new o.c(o.B.Literal,new s.Hj(this.fileId,n,i,void 0))
for(const n of this.getNodes(e.value,t))yield n}}getRange(e){const t=e?.range??[],n=t[0],r=t[1]
if(n!==void 0&&r!==void 0){const e=this.lineCounter.linePos(n),t=this.lineCounter.linePos(r)
return{start:{line:e.line,column:e.col},end:{line:t.line,column:t.col}}}}static getLiteralToken(e,t,n){const r=n.value
if(r===null||r===void 0)return new s.Z4(e,t,void 0)
switch(typeof r){case"number":return new s.X1(e,t,r,void 0)
case"boolean":return new s.Km(e,t,r,void 0)
case"string":{let o,i
if(n.srcToken&&"source"in n.srcToken){o=n.srcToken.source
if(n.srcToken.type==="block-scalar"&&"props"in n.srcToken){const e=n.srcToken.props.find(e=>e.type==="block-scalar-header")
e?.source&&(i=e.source)}}return new s.Hj(e,t,r,void 0,o,i)}default:throw new Error(`Unexpected value type '${typeof r}' when reading object`)}}allowLiteral(){if(!this._current.done){const e=this._current.value
if(e.type===o.B.Literal){this._current=this._generator.next()
return e.token}}}allowSequenceStart(){if(!this._current.done){const e=this._current.value
if(e.type===o.B.SequenceStart){this._current=this._generator.next()
return e.token}}}allowSequenceEnd(){if(!this._current.done&&this._current.value.type===o.B.SequenceEnd){this._current=this._generator.next()
return!0}return!1}allowMappingStart(){if(!this._current.done){const e=this._current.value
if(e.type===o.B.MappingStart){this._current=this._generator.next()
return e.token}}}allowMappingEnd(){if(!this._current.done&&this._current.value.type===o.B.MappingEnd){this._current=this._generator.next()
return!0}return!1}validateEnd(){if(this._current.done||this._current.value.type!==o.B.DocumentEnd)throw new Error("Expected end of reader")
this._current=this._generator.next()}validateStart(){this._current||(this._current=this._generator.next())
if(this._current.done||this._current.value.type!==o.B.DocumentStart)throw new Error("Expected start of reader")
this._current=this._generator.next()}}function rangeFromLinePos(e){if(e===void 0)return
const t={line:e[0].line,column:e[0].col}
return{start:t,end:e.length==2?{line:e[1].line,column:e[1].col}:t}}}),3899:((e,t,n)=>{n.d(t,{FE:()=>Star,QC:()=>ContextAccess,R6:()=>FunctionCall,_c:()=>Unary,aU:()=>Grouping,oD:()=>Logical,p_:()=>IndexAccess,uS:()=>Literal,yI:()=>Binary})
class Expr{}class Literal extends Expr{constructor(e,t){super()
this.literal=e
this.token=t}accept(e){return e.visitLiteral(this)}}class Unary extends Expr{constructor(e,t){super()
this.operator=e
this.expr=t}accept(e){return e.visitUnary(this)}}class FunctionCall extends Expr{constructor(e,t){super()
this.functionName=e
this.args=t}accept(e){return e.visitFunctionCall(this)}}class Binary extends Expr{constructor(e,t,n){super()
this.left=e
this.operator=t
this.right=n}accept(e){return e.visitBinary(this)}}class Logical extends Expr{constructor(e,t){super()
this.operator=e
this.args=t}accept(e){return e.visitLogical(this)}}class Grouping extends Expr{constructor(e){super()
this.group=e}accept(e){return e.visitGrouping(this)}}class ContextAccess extends Expr{constructor(e){super()
this.name=e}accept(e){return e.visitContextAccess(this)}}class IndexAccess extends Expr{constructor(e,t){super()
this.expr=e
this.index=t}accept(e){return e.visitIndexAccess(this)}}class Star extends Expr{accept(){throw new Error("Method not implemented.")}}}),8689:((e,t,n)=>{n.d(t,{O:()=>Array})
var r=n(6544)
class Array{constructor(...e){this.v=[]
this.kind=r.b.Array
this.primitive=!1
for(const t of e)this.add(t)}coerceString(){return(0,r.m)(this.kind)}number(){return NaN}add(e){this.v.push(e)}get(e){return this.v[e]}values(){return this.v}}}),564:((e,t,n)=>{n.d(t,{b:()=>BooleanData})
var r=n(6544)
class BooleanData{constructor(e){this.value=e
this.kind=r.b.Boolean
this.primitive=!0}coerceString(){return this.value?"true":"false"}number(){return this.value?1:0}}}),1118:((e,t,n)=>{n.d(t,{H:()=>isDictionary,b:()=>Dictionary})
var r=n(6544)
class Dictionary{constructor(...e){this.keys=[]
this.v=[]
this.indexMap={}
this.kind=r.b.Dictionary
this.primitive=!1
for(const t of e)this.add(t.key,t.value)}coerceString(){return(0,r.m)(this.kind)}number(){return NaN}add(e,t){if(!(e.toLowerCase()in this.indexMap)){this.keys.push(e)
this.v.push(t)
this.indexMap[e.toLowerCase()]=this.v.length-1}}get(e){const t=this.indexMap[e.toLowerCase()]
if(t!==void 0)return this.v[t]}values(){return this.v}pairs(){const e=[]
for(const t of this.keys)e.push({key:t,value:this.v[this.indexMap[t.toLowerCase()]]})
return e}}function isDictionary(e){return e.kind===r.b.Dictionary}}),6544:((e,t,n)=>{n.d(t,{b:()=>r,m:()=>kindStr})
var r;(function(e){e[e.String=0]="String"
e[e.Array=1]="Array"
e[e.Dictionary=2]="Dictionary"
e[e.Boolean=3]="Boolean"
e[e.Number=4]="Number"
e[e.CaseSensitiveDictionary=5]="CaseSensitiveDictionary"
e[e.Null=6]="Null"})(r||(r={}))
function kindStr(e){switch(e){case r.Array:return"Array"
case r.Boolean:return"Boolean"
case r.Null:return"Null"
case r.Number:return"Number"
case r.Dictionary:return"Object"
case r.String:return"String"}return"unknown"}}),4008:((e,t,n)=>{n.d(t,{O3:()=>r.O,Q9:()=>c.Q,Uv:()=>a.U,b8:()=>i.b,bT:()=>s.b,bo:()=>o.b,uQ:()=>l.u})
var r=n(8689),o=n(564),s=n(1118),i=n(6544),a=n(8019),c=n(1735),l=(n(7515),n(2641),n(8727))}),8019:((e,t,n)=>{n.d(t,{U:()=>Null})
var r=n(6544)
class Null{constructor(){this.kind=r.b.Null
this.primitive=!0}coerceString(){return""}number(){return 0}}}),1735:((e,t,n)=>{n.d(t,{Q:()=>NumberData})
var r=n(6544)
class NumberData{constructor(e){this.value=e
this.kind=r.b.Number
this.primitive=!0}coerceString(){return this.value===0?"0":(+this.value.toFixed(15)).toString()}number(){return this.value}}}),7515:((e,t,n)=>{n.d(t,{$:()=>replacer})
var r=n(8689),o=n(564),s=n(1118),i=n(8019),a=n(1735),c=n(8727)
function replacer(e,t){if(t instanceof i.U)return null
if(t instanceof o.b)return t.value
if(t instanceof a.Q)return t.number()
if(t instanceof c.u)return t.coerceString()
if(t instanceof r.O)return t.values()
if(t instanceof s.b){const e=t.pairs(),n={}
for(const t of e)n[t.key]=t.value
return n}return t}}),2641:((e,t,n)=>{n.d(t,{e:()=>reviver})
var r=n(8689),o=n(564),s=n(1118),i=n(8019),a=n(1735),c=n(8727)
function reviver(e,t){return t===null?new i.U:typeof t=="string"?new c.u(t):typeof t=="number"?new a.Q(t):typeof t=="boolean"?new o.b(t):Array.isArray(t)?new r.O(...t):typeof t=="object"?new s.b(...Object.keys(t).map(e=>({key:e,value:t[e]}))):t}}),8727:((e,t,n)=>{n.d(t,{u:()=>StringData})
var r=n(6544)
class StringData{constructor(e){this.value=e
this.kind=r.b.String
this.primitive=!0}coerceString(){return this.value}number(){return Number(this.value)}}}),3188:((e,t,n)=>{n.d(t,{By:()=>i,VP:()=>o,ZI:()=>ExpressionEvaluationError,dM:()=>s,tj:()=>ExpressionError})
var r=n(3909)
const o=50,s=21e3
var i;(function(e){e[e.ErrorUnexpectedSymbol=0]="ErrorUnexpectedSymbol"
e[e.ErrorUnrecognizedNamedValue=1]="ErrorUnrecognizedNamedValue"
e[e.ErrorUnexpectedEndOfExpression=2]="ErrorUnexpectedEndOfExpression"
e[e.ErrorExceededMaxDepth=3]="ErrorExceededMaxDepth"
e[e.ErrorExceededMaxLength=4]="ErrorExceededMaxLength"
e[e.ErrorTooFewParameters=5]="ErrorTooFewParameters"
e[e.ErrorTooManyParameters=6]="ErrorTooManyParameters"
e[e.ErrorEvenParameters=7]="ErrorEvenParameters"
e[e.ErrorUnrecognizedContext=8]="ErrorUnrecognizedContext"
e[e.ErrorUnrecognizedFunction=9]="ErrorUnrecognizedFunction"})(i||(i={}))
class ExpressionError extends Error{constructor(e,t){super(`${errorDescription(e)}: '${(0,r.Lk)(t)}'`)
this.typ=e
this.tok=t
this.pos=this.tok.range.start}}function errorDescription(e){switch(e){case i.ErrorUnexpectedEndOfExpression:return"Unexpected end of expression"
case i.ErrorUnexpectedSymbol:return"Unexpected symbol"
case i.ErrorUnrecognizedNamedValue:return"Unrecognized named-value"
case i.ErrorExceededMaxDepth:return`Exceeded max expression depth ${o}`
case i.ErrorExceededMaxLength:return`Exceeded max expression length ${s}`
case i.ErrorTooFewParameters:return"Too few parameters supplied"
case i.ErrorTooManyParameters:return"Too many parameters supplied"
case i.ErrorEvenParameters:return"Even number of parameters supplied, requires an odd number of parameters"
case i.ErrorUnrecognizedContext:return"Unrecognized named-value"
case i.ErrorUnrecognizedFunction:return"Unrecognized function"
default:return"Unknown error"}}class ExpressionEvaluationError extends Error{}}),7151:((e,t,n)=>{n.d(t,{JS:()=>DescriptionDictionary,oi:()=>evaluator_Evaluator,ZI:()=>i.ZI,JG:()=>y.JG,iX:()=>parser_Parser,p:()=>s,NE:()=>isDescriptionDictionary,j7:()=>m})
var r=n(3899),o=n(1118),s=n(4008)
class FilteredArray extends s.O3{}var i=n(3188)
const a={name:"case",description:"`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",minArgs:3,maxArgs:Number.MAX_SAFE_INTEGER,call:(...e)=>{for(let t=0;t<e.length-1;t+=2){const n=e[t]
if(n.kind!==s.b8.Boolean)throw new Error("case predicate must evaluate to a boolean value")
if(n.value)return e[t+1]}return e[e.length-1]}}
var c=n(7802)
const l={name:"contains",description:"`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...e)=>{const t=e[0],n=e[1]
if(t.primitive){const e=t.coerceString()
if(n.primitive){const t=n.coerceString()
return new s.bo(e.toLowerCase().includes(t.toLowerCase()))}}else if(t.kind===s.b8.Array){const e=t
if(e.values().length===0)return new s.bo(!1)
for(const t of e.values())if((0,c.aI)(n,t))return new s.bo(!0)}return new s.bo(!1)}},u={name:"endsWith",description:"`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...e)=>{const t=e[0]
if(!t.primitive)return new s.bo(!1)
const n=e[1]
if(!n.primitive)return new s.bo(!1)
const r=(0,c.LM)(t.coerceString()),o=(0,c.LM)(n.coerceString())
return new s.bo(r.endsWith(o))}},p={name:"format",description:"`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",minArgs:1,maxArgs:255,call:(...e)=>{const t=e[0].coerceString(),n=[]
let r=0
while(r<t.length){const o=t.indexOf("{",r),s=t.indexOf("}",r)
if(o>=0&&(s<0||s>o)){if(safeCharAt(t,o+1)==="{"){n.push(t.substr(r,o-r+1))
r=o+2
continue}if(s>o+1){const i=readArgIndex(t,o+1)
if(i.success){if(1+i.result>e.length-1)throw new Error(`The following format string references more arguments than were supplied: ${t}`)
o>r&&n.push(t.substr(r,o-r))
n.push(`${e[1+i.result].coerceString()}`)
r=s+1
continue}}throw new Error(`The following format string is invalid: ${t}`)}if(!(s>=0)){n.push(t.substr(r))
break}if(safeCharAt(t,s+1)!=="}")throw new Error(`The following format string is invalid: ${t}`)
n.push(t.substr(r,s-r+1))
r=s+2}return new s.uQ(n.join(""))}}
function safeCharAt(e,t){return e.length>t?e[t]:"\0"}function readArgIndex(e,t){let n=0
for(;;){const r=safeCharAt(e,t+n)
if(!(r>="0"&&r<="9"))break
n++}if(n<1)return{success:!1}
const r=t+n-1,o=parseInt(e.substr(t,n))
return{success:!isNaN(o),result:o,endIndex:r}}var d=n(2641)
const f={name:"fromJson",description:"`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",minArgs:1,maxArgs:1,call:(...e)=>{const t=e[0].coerceString()
if(t.trim()==="")throw new Error("empty input")
try{return JSON.parse(t,d.e)}catch(e){throw new i.ZI("Error parsing JSON when evaluating fromJson",{cause:e})}}},h={name:"join",description:"`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",minArgs:1,maxArgs:2,call:(...e)=>{if(e[0].primitive)return new s.uQ(e[0].coerceString())
if(e[0].kind===s.b8.Array){let t=","
e.length>1&&e[1].primitive&&(t=e[1].coerceString())
return new s.uQ(e[0].values().map(e=>e.coerceString()).join(t))}return new s.uQ("")}},g={name:"startsWith",description:"`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",minArgs:2,maxArgs:2,call:(...e)=>{const t=e[0]
if(!t.primitive)return new s.bo(!1)
const n=e[1]
if(!n.primitive)return new s.bo(!1)
const r=(0,c.LM)(t.coerceString()),o=(0,c.LM)(n.coerceString())
return new s.bo(r.startsWith(o))}}
var v=n(7515)
const m={case:a,contains:l,endswith:u,format:p,fromjson:f,join:h,startswith:g,tojson:{name:"toJson",description:"`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",minArgs:1,maxArgs:1,call:(...e)=>new s.uQ(JSON.stringify(e[0],v.$,"  "))}}
function validateFunction(e,t,n){const r=t.lexeme.toLowerCase()
let o
o=m[r]
if(!o){o=e.extensionFunctions.get(r)
if(!o){if(!e.allowUnknownKeywords)throw new i.tj(i.By.ErrorUnrecognizedFunction,t)
return}}if(n<o.minArgs)throw new i.tj(i.By.ErrorTooFewParameters,t)
if(n>o.maxArgs)throw new i.tj(i.By.ErrorTooManyParameters,t)
if(r==="case"&&n%2==0)throw new i.tj(i.By.ErrorEvenParameters,t)}class idxHelper{constructor(e,t){this.star=e
if(t&&!e){t.primitive&&(this.str=t.coerceString())
let e=t.number()
if(!isNaN(e)&&isFinite(e)&&e>=0){e=Math.floor(e)
this.int=e}}}}var y=n(3909)
class evaluator_Evaluator{constructor(e,t,n){this.n=e
this.context=t
this.functions=n}evaluate(){return this.eval(this.n)}eval(e){return e.accept(this)}visitLiteral(e){return e.literal}visitUnary(e){const t=this.eval(e.expr)
if(e.operator.type===y.ks.BANG)return new s.bo((0,c.me)(t))
throw new Error(`unknown unary operator: ${e.operator.lexeme}`)}visitBinary(e){const t=this.eval(e.left),n=this.eval(e.right)
switch(e.operator.type){case y.ks.EQUAL_EQUAL:return new s.bo((0,c.aI)(t,n))
case y.ks.BANG_EQUAL:return new s.bo(!(0,c.aI)(t,n))
case y.ks.GREATER:return new s.bo((0,c.MM)(t,n))
case y.ks.GREATER_EQUAL:return new s.bo((0,c.aI)(t,n)||(0,c.MM)(t,n))
case y.ks.LESS:return new s.bo((0,c.Xe)(t,n))
case y.ks.LESS_EQUAL:return new s.bo((0,c.aI)(t,n)||(0,c.Xe)(t,n))}throw new Error(`unknown binary operator: ${e.operator.lexeme}`)}visitLogical(e){let t
for(const n of e.args){t=this.eval(n)
if(e.operator.type===y.ks.AND&&(0,c.me)(t)||e.operator.type===y.ks.OR&&(0,c.vN)(t))break}return t}visitGrouping(e){return this.eval(e.group)}visitContextAccess(e){return this.context.get(e.name.lexeme)}visitIndexAccess(e){let t
if(e.index instanceof r.FE)t=new idxHelper(!0,void 0)
else{let n
try{n=this.eval(e.index)}catch(e){throw new Error(`could not evaluate index for index access: ${e.message}`,{cause:e})}t=new idxHelper(!1,n)}const n=this.eval(e.expr)
let o
switch(n.kind){case s.b8.Array:{const e=n
o=e instanceof FilteredArray?filteredArrayAccess(e,t):arrayAccess(e,t)
break}case s.b8.Dictionary:o=objectAccess(n,t)
break
default:o=t.star?new FilteredArray:new s.Uv}return o}visitFunctionCall(e){const t=e.args.map(e=>this.eval(e)),n=e.functionName.lexeme.toLowerCase()
return(this.functions?.get(n)||m[n]).call(...t)}}function filteredArrayAccess(e,t){const n=new FilteredArray
for(const r of e.values())switch(r.kind){case s.b8.Dictionary:{const e=r
if(t.star)for(const t of e.values())n.add(t)
else if(t.str!==void 0){const r=e.get(t.str)
r!==void 0&&n.add(r)}break}case s.b8.Array:{const e=r
if(t.star)for(const t of e.values())n.add(t)
else t.int!==void 0&&t.int<e.values().length&&n.add(e.get(t.int))
break}}return n}function arrayAccess(e,t){if(t.star){const t=new FilteredArray
for(const n of e.values())t.add(n)
return t}return t.int!==void 0&&t.int<e.values().length?e.get(t.int):new s.Uv}function objectAccess(e,t){if(t.star)return new FilteredArray(...e.values())
if(t.str!==void 0){const n=e.get(t.str)
if(n!==void 0)return n}return new s.Uv}class parser_Parser{constructor(e,t,n){this.tokens=e
this.offset=0
this.depth=0
this.extContexts=new Map
this.extFuncs=new Map
for(const e of t)this.extContexts.set(e.toLowerCase(),!0)
for(const{name:e,func:t}of n.map(e=>({name:e.name,func:e})))this.extFuncs.set(e.toLowerCase(),t)
this.context={allowUnknownKeywords:!1,extensionContexts:this.extContexts,extensionFunctions:this.extFuncs}}parse(){let e
if(this.atEnd())return e
e=this.expression()
if(!this.atEnd())throw this.buildError(i.By.ErrorUnexpectedSymbol,this.peek())
return e}expression(){this.incrDepth()
try{return this.logicalOr()}finally{this.decrDepth()}}logicalOr(){let e=this.logicalAnd()
if(this.check(y.ks.OR)){this.incrDepth()
try{const t=new r.oD(this.peek(),[e])
e=t
while(this.match(y.ks.OR)){const e=this.logicalAnd()
t.args.push(e)}}finally{this.decrDepth()}}return e}logicalAnd(){let e=this.equality()
if(this.check(y.ks.AND)){this.incrDepth()
try{const t=new r.oD(this.peek(),[e])
e=t
while(this.match(y.ks.AND)){const e=this.equality()
t.args.push(e)}}finally{this.decrDepth()}}return e}equality(){let e=this.comparison()
while(this.match(y.ks.BANG_EQUAL,y.ks.EQUAL_EQUAL)){const t=this.previous(),n=this.comparison()
e=new r.yI(e,t,n)}return e}comparison(){let e=this.unary()
while(this.match(y.ks.GREATER,y.ks.GREATER_EQUAL,y.ks.LESS,y.ks.LESS_EQUAL)){const t=this.previous(),n=this.unary()
e=new r.yI(e,t,n)}return e}unary(){if(this.match(y.ks.BANG)){this.incrDepth()
const e=this.previous(),t=this.unary()
try{return new r._c(e,t)}finally{this.decrDepth()}}return this.index()}index(){let e=this.call(),t=0
if(e instanceof r.aU||e instanceof r.R6||e instanceof r.QC){let n=!0
while(n)switch(!0){case this.match(y.ks.LEFT_BRACKET):{let n
n=this.match(y.ks.STAR)?new r.FE:this.expression()
this.consume(y.ks.RIGHT_BRACKET,i.By.ErrorUnexpectedSymbol)
this.incrDepth()
t++
e=new r.p_(e,n)
break}case this.match(y.ks.DOT):this.incrDepth()
t++
if(this.match(y.ks.IDENTIFIER)){const t=this.previous()
e=new r.p_(e,new r.uS(new s.uQ(t.lexeme),t))}else{if(!this.match(y.ks.STAR))throw this.buildError(i.By.ErrorUnexpectedSymbol,this.peek())
e=new r.p_(e,new r.FE)}break
default:n=!1}}for(let e=0;e<t;e++)this.decrDepth()
return e}call(){if(!this.check(y.ks.IDENTIFIER))return this.primary()
const e=this.next()
if(!this.match(y.ks.LEFT_PAREN)){if(!this.extContexts.has(e.lexeme.toLowerCase()))throw this.buildError(i.By.ErrorUnrecognizedContext,e)
return new r.QC(e)}const t=[]
while(!this.match(y.ks.RIGHT_PAREN)){const e=this.expression()
t.push(e)
this.check(y.ks.RIGHT_PAREN)||this.consume(y.ks.COMMA,i.By.ErrorUnexpectedSymbol)}validateFunction(this.context,e,t.length)
return new r.R6(e,t)}primary(){switch(!0){case this.match(y.ks.FALSE):return new r.uS(new s.bo(!1),this.previous())
case this.match(y.ks.TRUE):return new r.uS(new s.bo(!0),this.previous())
case this.match(y.ks.NULL):return new r.uS(new s.Uv,this.previous())
case this.match(y.ks.NUMBER):return new r.uS(new s.Q9(this.previous().value),this.previous())
case this.match(y.ks.STRING):return new r.uS(new s.uQ(this.previous().value),this.previous())
case this.match(y.ks.LEFT_PAREN):{const e=this.expression()
if(this.atEnd())throw this.buildError(i.By.ErrorUnexpectedEndOfExpression,this.previous())
this.consume(y.ks.RIGHT_PAREN,i.By.ErrorUnexpectedSymbol)
return new r.aU(e)}case this.atEnd():throw this.buildError(i.By.ErrorUnexpectedEndOfExpression,this.previous())}throw this.buildError(i.By.ErrorUnexpectedSymbol,this.peek())}match(...e){for(const t of e)if(this.check(t)){this.next()
return!0}return!1}check(e){return!this.atEnd()&&this.peek().type==e}atEnd(){return this.peek().type==y.ks.EOF}next(){this.atEnd()||this.offset++
return this.previous()}peek(){return this.tokens[this.offset]}previous(){return this.tokens[this.offset-1]}consume(e,t){if(!this.check(e))throw this.buildError(t,this.peek())
this.next()}incrDepth(){this.depth++
if(this.depth>i.VP)throw this.buildError(i.By.ErrorExceededMaxDepth,this.peek())}decrDepth(){this.depth--}buildError(e,t){return new i.tj(e,t)}}var w=n(6544)
function isDescriptionDictionary(e){return e.kind===w.b.Dictionary&&e instanceof DescriptionDictionary}class DescriptionDictionary extends o.b{constructor(...e){super()
this.descriptions=new Map
this.complete=!0
for(const t of e)this.add(t.key,t.value,t.description)}add(e,t,n){if(this.get(e)===void 0){super.add(e,t)
n&&this.descriptions.set(e,n)}}pairs(){return super.pairs().map(e=>({...e,description:this.descriptions.get(e.key)}))}getDescription(e){return this.descriptions.get(e)}}}),3909:((e,t,n)=>{n.d(t,{JG:()=>Lexer,Lk:()=>tokenString,ks:()=>r})
var r,o=n(4008),s=n(3188);(function(e){e[e.UNKNOWN=0]="UNKNOWN"
e[e.LEFT_PAREN=1]="LEFT_PAREN"
e[e.RIGHT_PAREN=2]="RIGHT_PAREN"
e[e.LEFT_BRACKET=3]="LEFT_BRACKET"
e[e.RIGHT_BRACKET=4]="RIGHT_BRACKET"
e[e.COMMA=5]="COMMA"
e[e.DOT=6]="DOT"
e[e.BANG=7]="BANG"
e[e.BANG_EQUAL=8]="BANG_EQUAL"
e[e.EQUAL_EQUAL=9]="EQUAL_EQUAL"
e[e.GREATER=10]="GREATER"
e[e.GREATER_EQUAL=11]="GREATER_EQUAL"
e[e.LESS=12]="LESS"
e[e.LESS_EQUAL=13]="LESS_EQUAL"
e[e.AND=14]="AND"
e[e.OR=15]="OR"
e[e.STAR=16]="STAR"
e[e.NUMBER=17]="NUMBER"
e[e.STRING=18]="STRING"
e[e.IDENTIFIER=19]="IDENTIFIER"
e[e.TRUE=20]="TRUE"
e[e.FALSE=21]="FALSE"
e[e.NULL=22]="NULL"
e[e.EOF=23]="EOF"})(r||(r={}))
function tokenString(e){switch(e.type){case r.EOF:return"EOF"
case r.NUMBER:return e.lexeme
case r.STRING:return e.value.toString()
default:return e.lexeme}}class Lexer{constructor(e){this.input=e
this.start=0
this.offset=0
this.line=0
this.lastLineOffset=0
this.tokens=[]}lex(){if(this.input.length>s.dM)throw new Error("ErrorExceededMaxLength")
while(!this.atEnd()){this.start=this.offset
const e=this.next()
switch(e){case"(":this.addToken(r.LEFT_PAREN)
break
case")":this.addToken(r.RIGHT_PAREN)
break
case"[":this.addToken(r.LEFT_BRACKET)
break
case"]":this.addToken(r.RIGHT_BRACKET)
break
case",":this.addToken(r.COMMA)
break
case".":this.previous()!=r.IDENTIFIER&&this.previous()!=r.RIGHT_BRACKET&&this.previous()!=r.RIGHT_PAREN&&this.previous()!=r.STAR?this.consumeNumber():this.addToken(r.DOT)
break
case"-":case"+":this.consumeNumber()
break
case"!":this.addToken(this.match("=")?r.BANG_EQUAL:r.BANG)
break
case"=":if(!this.match("=")){this.consumeIdentifier()
break}this.addToken(r.EQUAL_EQUAL)
break
case"<":this.addToken(this.match("=")?r.LESS_EQUAL:r.LESS)
break
case">":this.addToken(this.match("=")?r.GREATER_EQUAL:r.GREATER)
break
case"&":if(!this.match("&")){this.consumeIdentifier()
break}this.addToken(r.AND)
break
case"|":if(!this.match("|")){this.consumeIdentifier()
break}this.addToken(r.OR)
break
case"*":this.addToken(r.STAR)
break
case" ":case"\r":case"\t":break
case"\n":++this.line
this.lastLineOffset=this.offset
break
case"'":this.consumeString()
break
default:!0===isDigit(e)?this.consumeNumber():this.consumeIdentifier()}}this.tokens.push({type:r.EOF,lexeme:"",range:this.range()})
return{tokens:this.tokens}}pos(){return{line:this.line,column:this.start-this.lastLineOffset}}endPos(){return{line:this.line,column:this.offset-this.lastLineOffset}}range(){return{start:this.pos(),end:this.endPos()}}atEnd(){return this.offset>=this.input.length}peek(){return this.atEnd()?"\0":this.input[this.offset]}peekNext(){return this.offset+1>=this.input.length?"\0":this.input[this.offset+1]}previous(){const e=this.tokens.length
return e==0?r.EOF:this.tokens[e-1].type}next(){return this.input[this.offset++]}match(e){if(this.atEnd())return!1
if(this.input[this.offset]!==e)return!1
this.offset++
return!0}addToken(e,t){this.tokens.push({type:e,lexeme:this.input.substring(this.start,this.offset),range:this.range(),value:t})}consumeNumber(){while(!(this.atEnd()||isBoundary(this.peek())&&this.peek()!="."))this.next()
const e=this.input.substring(this.start,this.offset),t=new o.uQ(e).number()
if(isNaN(t))throw new Error(`Unexpected symbol: '${e}'. Located at position ${this.start+1} within expression: ${this.input}`)
this.addToken(r.NUMBER,t)}consumeString(){while((this.peek()!=="'"||this.peekNext()==="'")&&!this.atEnd()){this.peek()==="\n"&&this.line++
this.peek()==="'"&&this.peekNext()==="'"&&this.next()
this.next()}if(this.atEnd())throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start+1} within expression: ${this.input}`)
this.next()
let e=this.input.substring(this.start+1,this.offset-1)
e=e.replace("''","'")
this.addToken(r.STRING,e)}consumeIdentifier(){while(!this.atEnd()&&!isBoundary(this.peek()))this.next()
let e,t=r.IDENTIFIER
const n=this.input.substring(this.start,this.offset)
if(this.previous()!=r.DOT)switch(n){case"true":t=r.TRUE
break
case"false":t=r.FALSE
break
case"null":t=r.NULL
break
case"NaN":t=r.NUMBER
e=NaN
break
case"Infinity":t=r.NUMBER
e=1/0}if(!isLegalIdentifier(n))throw new Error(`Unexpected symbol: '${n}'. Located at position ${this.start+1} within expression: ${this.input}`)
this.addToken(t,e)}}function isDigit(e){return e>="0"&&e<="9"}function isBoundary(e){switch(e){case"(":case"[":case")":case"]":case",":case".":case"!":case">":case"<":case"=":case"&":case"|":return!0}return/\s/.test(e)}function isLegalIdentifier(e){if(e=="")return!1
const t=e[0]
if(t>="a"&&t<="z"||t>="A"&&t<="Z"||t=="_"){for(const t of e.substring(1).split(""))if(!(t>="a"&&t<="z"||t>="A"&&t<="Z"||t>="0"&&t<="9"||t=="_"||t=="-"))return!1
return!0}return!1}}),7802:((e,t,n)=>{n.d(t,{LM:()=>toUpperSpecial,MM:()=>greaterThan,Xe:()=>lessThan,aI:()=>equals,me:()=>falsy,vN:()=>truthy})
var r=n(4008)
function falsy(e){switch(e.kind){case r.b8.Null:return!0
case r.b8.Boolean:return!e.value
case r.b8.Number:{const t=e.value
return t===0||isNaN(t)}case r.b8.String:return e.value.length===0}return!1}function truthy(e){return!falsy(e)}function coerceTypes(e,t){let n=e,o=t
if(e.kind===t.kind)return[n,o]
switch(e.kind){case r.b8.Number:if(t.kind===r.b8.String){o=new r.Q9(t.number())
return[n,o]}break
case r.b8.String:if(t.kind===r.b8.Number){n=new r.Q9(e.number())
return[n,o]}break
case r.b8.Null:case r.b8.Boolean:n=new r.Q9(e.number())
return coerceTypes(n,o)}switch(t.kind){case r.b8.Null:case r.b8.Boolean:o=new r.Q9(t.number())
return coerceTypes(n,o)}return[n,o]}function equals(e,t){const[n,o]=coerceTypes(e,t)
if(n.kind!=o.kind)return!1
switch(n.kind){case r.b8.Null:return!0
case r.b8.Number:{const e=n.value,t=o.value
return!isNaN(e)&&!isNaN(t)&&e==t}case r.b8.String:{const e=n.value,t=o.value
return toUpperSpecial(e)===toUpperSpecial(t)}case r.b8.Boolean:return n.value==o.value
case r.b8.Dictionary:case r.b8.Array:return n===o}return!1}function greaterThan(e,t){const[n,o]=coerceTypes(e,t)
if(n.kind!=o.kind)return!1
switch(n.kind){case r.b8.Number:{const e=n.value,t=o.value
return!isNaN(e)&&!isNaN(t)&&e>t}case r.b8.String:{let e=n.value,t=o.value
e=toUpperSpecial(e)
t=toUpperSpecial(t)
return e>t}case r.b8.Boolean:{const e=n.value,t=o.value
return e&&!t}}return!1}function lessThan(e,t){const[n,o]=coerceTypes(e,t)
if(n.kind!=o.kind)return!1
switch(n.kind){case r.b8.Number:{const e=n.value,t=o.value
return!isNaN(e)&&!isNaN(t)&&e<t}case r.b8.String:{let e=n.value,t=o.value
e=toUpperSpecial(e)
t=toUpperSpecial(t)
return e<t}case r.b8.Boolean:{const e=n.value,t=o.value
return!e&&t}}return!1}function toUpperSpecial(e){const t=[]
let n=0
const r=e.length
let o=e.indexOf("\u0131")
while(n<r)if(n<o){t.push(e.substring(n,o).toUpperCase())
n=o}else{if(n!=o){t.push(e.substring(n).toUpperCase())
break}t.push(e.substring(n,n+1))
n+=1
o=e.indexOf("\u0131",n)}return t.join("")}}),4179:((e,t,n)=>{n.d(t,{V:()=>r})
class FullTextDocument{constructor(e,t,n,r){this._uri=e
this._languageId=t
this._version=n
this._content=r
this._lineOffsets=void 0}get uri(){return this._uri}get languageId(){return this._languageId}get version(){return this._version}getText(e){if(e){const t=this.offsetAt(e.start),n=this.offsetAt(e.end)
return this._content.substring(t,n)}return this._content}update(e,t){for(const t of e)if(FullTextDocument.isIncremental(t)){const e=getWellformedRange(t.range),n=this.offsetAt(e.start),r=this.offsetAt(e.end)
this._content=this._content.substring(0,n)+t.text+this._content.substring(r,this._content.length)
const o=n+t.text.length,s=this._content.charCodeAt(n-1)===13&&this._content.charCodeAt(n)===10,i=this._content.charCodeAt(o-1)===13&&this._content.charCodeAt(o)===10
if(s||i){this._lineOffsets=void 0
continue}const a=Math.max(e.start.line,0),c=Math.max(e.end.line,0)
let l=this._lineOffsets
const u=computeLineOffsets(t.text,!1,n)
if(c-a===u.length)for(let e=0,t=u.length;e<t;e++)l[e+a+1]=u[e]
else u.length<1e4?l.splice(a+1,c-a,...u):this._lineOffsets=l=l.slice(0,a+1).concat(u,l.slice(c+1))
const p=t.text.length-(r-n)
if(p!==0)for(let e=a+1+u.length,t=l.length;e<t;e++)l[e]=l[e]+p}else{if(!FullTextDocument.isFull(t))throw new Error("Unknown change event received")
this._content=t.text
this._lineOffsets=void 0}this._version=t}getLineOffsets(){this._lineOffsets===void 0&&(this._lineOffsets=computeLineOffsets(this._content,!0))
return this._lineOffsets}positionAt(e){e=Math.max(Math.min(e,this._content.length),0)
const t=this.getLineOffsets()
let n=0,r=t.length
if(r===0)return{line:0,character:e}
while(n<r){const o=Math.floor((n+r)/2)
t[o]>e?r=o:n=o+1}const o=n-1
return{line:o,character:(e=this.ensureBeforeEOL(e,t[o]))-t[o]}}offsetAt(e){const t=this.getLineOffsets()
if(e.line>=t.length)return this._content.length
if(e.line<0)return 0
const n=t[e.line]
if(e.character<=0)return n
const r=e.line+1<t.length?t[e.line+1]:this._content.length,o=Math.min(n+e.character,r)
return this.ensureBeforeEOL(o,n)}getLineRange(e){const t=this.getLineOffsets()
if(e>=t.length){const e=t.length-1
return{start:{line:e,character:0},end:{line:e,character:this._content.length-t[e]}}}if(e<0)return{start:{line:0,character:0},end:{line:0,character:0}}
const n=t[e],r=e+1<t.length?t[e+1]:this._content.length
return{start:{line:e,character:0},end:{line:e,character:this.ensureBeforeEOL(r,n)-n}}}getEOLCharacters(e){const t=this.getLineOffsets()
if(e>=t.length)return""
if(e<0)return""
const n=e+1<t.length?t[e+1]:this._content.length,r=this.ensureBeforeEOL(n,t[e])
return this._content.substring(r,n)}ensureBeforeEOL(e,t){while(e>t&&isEOL(this._content.charCodeAt(e-1)))e--
return e}get lineCount(){return this.getLineOffsets().length}static isIncremental(e){const t=e
return t!==void 0&&t!==null&&typeof t.text=="string"&&t.range!==void 0&&(t.rangeLength===void 0||typeof t.rangeLength=="number")}static isFull(e){const t=e
return t!==void 0&&t!==null&&typeof t.text=="string"&&t.range===void 0&&t.rangeLength===void 0}}var r;(function(e){e.create=function create(e,t,n,r){return new FullTextDocument(e,t,n,r)}
e.update=function update(e,t,n){if(e instanceof FullTextDocument){e.update(t,n)
return e}throw new Error("TextDocument.update: document must be created by TextDocument.create")}
e.applyEdits=function applyEdits(e,t){const n=e.getText(),r=mergeSort(t.map(getWellformedEdit),(e,t)=>{const n=e.range.start.line-t.range.start.line
return n===0?e.range.start.character-t.range.start.character:n})
let o=0
const s=[]
for(const t of r){const r=e.offsetAt(t.range.start)
if(r<o)throw new Error("Overlapping edit")
r>o&&s.push(n.substring(o,r))
t.newText.length&&s.push(t.newText)
o=e.offsetAt(t.range.end)}s.push(n.substr(o))
return s.join("")}})(r||(r={}))
function mergeSort(e,t){if(e.length<=1)return e
const n=e.length/2|0,r=e.slice(0,n),o=e.slice(n)
mergeSort(r,t)
mergeSort(o,t)
let s=0,i=0,a=0
while(s<r.length&&i<o.length){const n=t(r[s],o[i])
e[a++]=n<=0?r[s++]:o[i++]}while(s<r.length)e[a++]=r[s++]
while(i<o.length)e[a++]=o[i++]
return e}function computeLineOffsets(e,t,n=0){const r=t?[n]:[]
for(let t=0;t<e.length;t++){const o=e.charCodeAt(t)
if(isEOL(o)){o===13&&t+1<e.length&&e.charCodeAt(t+1)===10&&t++
r.push(n+t+1)}}return r}function isEOL(e){return e===13||e===10}function getWellformedRange(e){const t=e.start,n=e.end
return t.line>n.line||t.line===n.line&&t.character>n.character?{start:n,end:t}:e}function getWellformedEdit(e){const t=getWellformedRange(e.range)
return t!==e.range?{newText:e.newText,range:t}:e}})}

