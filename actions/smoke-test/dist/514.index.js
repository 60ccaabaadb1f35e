exports.id=514
exports.ids=[514]
exports.modules={776:((e,t,s)=>{e.exports=s(107)}),107:((e,t,s)=>{"use strict"
s(278)
var o,r=s(756),n=s(611),i=s(692),a=s(434),u=(s(613),s(23))
t.httpOverHttp=function httpOverHttp(e){var t=new TunnelingAgent(e)
t.request=n.request
return t}
t.httpsOverHttp=function httpsOverHttp(e){var t=new TunnelingAgent(e)
t.request=n.request
t.createSocket=createSecureSocket
t.defaultPort=443
return t}
t.httpOverHttps=function httpOverHttps(e){var t=new TunnelingAgent(e)
t.request=i.request
return t}
t.httpsOverHttps=function httpsOverHttps(e){var t=new TunnelingAgent(e)
t.request=i.request
t.createSocket=createSecureSocket
t.defaultPort=443
return t}
function TunnelingAgent(e){var t=this
t.options=e||{}
t.proxyOptions=t.options.proxy||{}
t.maxSockets=t.options.maxSockets||n.Agent.defaultMaxSockets
t.requests=[]
t.sockets=[]
t.on("free",function onFree(e,s,o,r){for(var n=toOptions(s,o,r),i=0,a=t.requests.length;i<a;++i){var u=t.requests[i]
if(u.host===n.host&&u.port===n.port){t.requests.splice(i,1)
u.request.onSocket(e)
return}}e.destroy()
t.removeSocket(e)})}u.inherits(TunnelingAgent,a.EventEmitter)
TunnelingAgent.prototype.addRequest=function addRequest(e,t,s,o){var r=this,n=mergeOptions({request:e},r.options,toOptions(t,s,o))
r.sockets.length>=this.maxSockets?r.requests.push(n):r.createSocket(n,function(t){t.on("free",onFree)
t.on("close",onCloseOrRemove)
t.on("agentRemove",onCloseOrRemove)
e.onSocket(t)
function onFree(){r.emit("free",t,n)}function onCloseOrRemove(e){r.removeSocket(t)
t.removeListener("free",onFree)
t.removeListener("close",onCloseOrRemove)
t.removeListener("agentRemove",onCloseOrRemove)}})}
TunnelingAgent.prototype.createSocket=function createSocket(e,t){var s=this,r={}
s.sockets.push(r)
var n=mergeOptions({},s.proxyOptions,{method:"CONNECT",path:e.host+":"+e.port,agent:!1,headers:{host:e.host+":"+e.port}})
e.localAddress&&(n.localAddress=e.localAddress)
if(n.proxyAuth){n.headers=n.headers||{}
n.headers["Proxy-Authorization"]="Basic "+new Buffer(n.proxyAuth).toString("base64")}o("making CONNECT request")
var i=s.request(n)
i.useChunkedEncodingByDefault=!1
i.once("response",function onResponse(e){e.upgrade=!0})
i.once("upgrade",function onUpgrade(e,t,s){process.nextTick(function(){onConnect(e,t,s)})})
i.once("connect",onConnect)
i.once("error",function onError(t){i.removeAllListeners()
o("tunneling socket could not be established, cause=%s\n",t.message,t.stack)
var n=new Error("tunneling socket could not be established, cause="+t.message)
n.code="ECONNRESET"
e.request.emit("error",n)
s.removeSocket(r)})
i.end()
function onConnect(n,a,u){i.removeAllListeners()
a.removeAllListeners()
if(n.statusCode===200){if(!(u.length>0)){o("tunneling connection has established")
s.sockets[s.sockets.indexOf(r)]=a
return t(a)}o("got illegal response body from proxy")
a.destroy();(c=new Error("got illegal response body from proxy")).code="ECONNRESET"
e.request.emit("error",c)
s.removeSocket(r)}else{o("tunneling socket could not be established, statusCode=%d",n.statusCode)
a.destroy()
var c;(c=new Error("tunneling socket could not be established, statusCode="+n.statusCode)).code="ECONNRESET"
e.request.emit("error",c)
s.removeSocket(r)}}}
TunnelingAgent.prototype.removeSocket=function removeSocket(e){var t=this.sockets.indexOf(e)
if(t!==-1){this.sockets.splice(t,1)
var s=this.requests.shift()
s&&this.createSocket(s,function(e){s.request.onSocket(e)})}}
function createSecureSocket(e,t){var s=this
TunnelingAgent.prototype.createSocket.call(s,e,function(o){var n=e.request.getHeader("host"),i=mergeOptions({},s.options,{socket:o,servername:n?n.replace(/:.*$/,""):e.host}),a=r.connect(0,i)
s.sockets[s.sockets.indexOf(o)]=a
t(a)})}function toOptions(e,t,s){return typeof e=="string"?{host:e,port:t,localAddress:s}:e}function mergeOptions(e){for(var t=1,s=arguments.length;t<s;++t){var o=arguments[t]
if(typeof o=="object")for(var r=Object.keys(o),n=0,i=r.length;n<i;++n){var a=r[n]
o[a]!==void 0&&(e[a]=o[a])}}return e}o=process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?function(){var e=Array.prototype.slice.call(arguments)
typeof e[0]=="string"?e[0]="TUNNEL: "+e[0]:e.unshift("TUNNEL:")
console.error.apply(console,e)}:function(){}}),514:((e,t,s)=>{"use strict"
s.r(t)
s.d(t,{Headers:()=>l,HttpClient:()=>HttpClient,HttpClientError:()=>HttpClientError,HttpClientResponse:()=>HttpClientResponse,HttpCodes:()=>c,MediaTypes:()=>p,getProxyUrl:()=>getProxyUrl,isHttps:()=>isHttps})
var o=s(611),r=s.t(o,2),n=s(692),i=s.t(n,2),a=s(689),u=s(776)
class ProxyAgent{}var c,l,p,__awaiter=function(e,t,s,o){function adopt(e){return e instanceof s?e:new s(function(t){t(e)})}return new(s||(s=Promise))(function(s,r){function fulfilled(e){try{step(o.next(e))}catch(e){r(e)}}function rejected(e){try{step(o.throw(e))}catch(e){r(e)}}function step(e){e.done?s(e.value):adopt(e.value).then(fulfilled,rejected)}step((o=o.apply(e,t||[])).next())})};(function(e){e[e.OK=200]="OK"
e[e.MultipleChoices=300]="MultipleChoices"
e[e.MovedPermanently=301]="MovedPermanently"
e[e.ResourceMoved=302]="ResourceMoved"
e[e.SeeOther=303]="SeeOther"
e[e.NotModified=304]="NotModified"
e[e.UseProxy=305]="UseProxy"
e[e.SwitchProxy=306]="SwitchProxy"
e[e.TemporaryRedirect=307]="TemporaryRedirect"
e[e.PermanentRedirect=308]="PermanentRedirect"
e[e.BadRequest=400]="BadRequest"
e[e.Unauthorized=401]="Unauthorized"
e[e.PaymentRequired=402]="PaymentRequired"
e[e.Forbidden=403]="Forbidden"
e[e.NotFound=404]="NotFound"
e[e.MethodNotAllowed=405]="MethodNotAllowed"
e[e.NotAcceptable=406]="NotAcceptable"
e[e.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired"
e[e.RequestTimeout=408]="RequestTimeout"
e[e.Conflict=409]="Conflict"
e[e.Gone=410]="Gone"
e[e.TooManyRequests=429]="TooManyRequests"
e[e.InternalServerError=500]="InternalServerError"
e[e.NotImplemented=501]="NotImplemented"
e[e.BadGateway=502]="BadGateway"
e[e.ServiceUnavailable=503]="ServiceUnavailable"
e[e.GatewayTimeout=504]="GatewayTimeout"})(c||(c={}));(function(e){e.Accept="accept"
e.ContentType="content-type"})(l||(l={}));(function(e){e.ApplicationJson="application/json"})(p||(p={}))
function getProxyUrl(e){const t=a.s(new URL(e))
return t?t.href:""}const d=[c.MovedPermanently,c.ResourceMoved,c.SeeOther,c.TemporaryRedirect,c.PermanentRedirect],h=[c.BadGateway,c.ServiceUnavailable,c.GatewayTimeout],f=["OPTIONS","GET","DELETE","HEAD"]
class HttpClientError extends Error{constructor(e,t){super(e)
this.name="HttpClientError"
this.statusCode=t
Object.setPrototypeOf(this,HttpClientError.prototype)}}class HttpClientResponse{constructor(e){this.message=e}readBody(){return __awaiter(this,void 0,void 0,function*(){return new Promise(e=>__awaiter(this,void 0,void 0,function*(){let t=Buffer.alloc(0)
this.message.on("data",e=>{t=Buffer.concat([t,e])})
this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return __awaiter(this,void 0,void 0,function*(){return new Promise(e=>__awaiter(this,void 0,void 0,function*(){const t=[]
this.message.on("data",e=>{t.push(e)})
this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}function isHttps(e){return new URL(e).protocol==="https:"}class HttpClient{constructor(e,t,s){this._ignoreSslError=!1
this._allowRedirects=!0
this._allowRedirectDowngrade=!1
this._maxRedirects=50
this._allowRetries=!1
this._maxRetries=1
this._keepAlive=!1
this._disposed=!1
this.userAgent=this._getUserAgentWithOrchestrationId(e)
this.handlers=t||[]
this.requestOptions=s
if(s){s.ignoreSslError!=null&&(this._ignoreSslError=s.ignoreSslError)
this._socketTimeout=s.socketTimeout
s.allowRedirects!=null&&(this._allowRedirects=s.allowRedirects)
s.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=s.allowRedirectDowngrade)
s.maxRedirects!=null&&(this._maxRedirects=Math.max(s.maxRedirects,0))
s.keepAlive!=null&&(this._keepAlive=s.keepAlive)
s.allowRetries!=null&&(this._allowRetries=s.allowRetries)
s.maxRetries!=null&&(this._maxRetries=s.maxRetries)}}options(e,t){return __awaiter(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return __awaiter(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return __awaiter(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,s){return __awaiter(this,void 0,void 0,function*(){return this.request("POST",e,t,s||{})})}patch(e,t,s){return __awaiter(this,void 0,void 0,function*(){return this.request("PATCH",e,t,s||{})})}put(e,t,s){return __awaiter(this,void 0,void 0,function*(){return this.request("PUT",e,t,s||{})})}head(e,t){return __awaiter(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,s,o){return __awaiter(this,void 0,void 0,function*(){return this.request(e,t,s,o)})}getJson(e){return __awaiter(this,arguments,void 0,function*(e,t={}){t[l.Accept]=this._getExistingOrDefaultHeader(t,l.Accept,p.ApplicationJson)
const s=yield this.get(e,t)
return this._processResponse(s,this.requestOptions)})}postJson(e,t){return __awaiter(this,arguments,void 0,function*(e,t,s={}){const o=JSON.stringify(t,null,2)
s[l.Accept]=this._getExistingOrDefaultHeader(s,l.Accept,p.ApplicationJson)
s[l.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,p.ApplicationJson)
const r=yield this.post(e,o,s)
return this._processResponse(r,this.requestOptions)})}putJson(e,t){return __awaiter(this,arguments,void 0,function*(e,t,s={}){const o=JSON.stringify(t,null,2)
s[l.Accept]=this._getExistingOrDefaultHeader(s,l.Accept,p.ApplicationJson)
s[l.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,p.ApplicationJson)
const r=yield this.put(e,o,s)
return this._processResponse(r,this.requestOptions)})}patchJson(e,t){return __awaiter(this,arguments,void 0,function*(e,t,s={}){const o=JSON.stringify(t,null,2)
s[l.Accept]=this._getExistingOrDefaultHeader(s,l.Accept,p.ApplicationJson)
s[l.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,p.ApplicationJson)
const r=yield this.patch(e,o,s)
return this._processResponse(r,this.requestOptions)})}request(e,t,s,o){return __awaiter(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.")
const r=new URL(t)
let n=this._prepareRequest(e,r,o)
const i=this._allowRetries&&f.includes(e)?this._maxRetries+1:1
let a,u=0
do{a=yield this.requestRaw(n,s)
if(a&&a.message&&a.message.statusCode===c.Unauthorized){let e
for(const t of this.handlers)if(t.canHandleAuthentication(a)){e=t
break}return e?e.handleAuthentication(this,n,s):a}let t=this._maxRedirects
while(a.message.statusCode&&d.includes(a.message.statusCode)&&this._allowRedirects&&t>0){const i=a.message.headers.location
if(!i)break
const u=new URL(i)
if(r.protocol==="https:"&&r.protocol!==u.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
yield a.readBody()
if(u.hostname!==r.hostname)for(const e in o)e.toLowerCase()==="authorization"&&delete o[e]
n=this._prepareRequest(e,u,o)
a=yield this.requestRaw(n,s)
t--}if(!a.message.statusCode||!h.includes(a.message.statusCode))return a
u+=1
if(u<i){yield a.readBody()
yield this._performExponentialBackoff(u)}}while(u<i)
return a})}dispose(){this._agent&&this._agent.destroy()
this._disposed=!0}requestRaw(e,t){return __awaiter(this,void 0,void 0,function*(){return new Promise((s,o)=>{this.requestRawWithCallback(e,t,function callbackForResult(e,t){e?o(e):t?s(t):o(new Error("Unknown error"))})})})}requestRawWithCallback(e,t,s){if(typeof t=="string"){e.options.headers||(e.options.headers={})
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8")}let o=!1
function handleResult(e,t){if(!o){o=!0
s(e,t)}}const r=e.httpModule.request(e.options,e=>{handleResult(void 0,new HttpClientResponse(e))})
let n
r.on("socket",e=>{n=e})
r.setTimeout(this._socketTimeout||18e4,()=>{n&&n.end()
handleResult(new Error(`Request timeout: ${e.options.path}`))})
r.on("error",function(e){handleResult(e)})
t&&typeof t=="string"&&r.write(t,"utf8")
if(t&&typeof t!="string"){t.on("close",function(){r.end()})
t.pipe(r)}else r.end()}getAgent(e){const t=new URL(e)
return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e),s=a.s(t)
if(s&&s.hostname)return this._getProxyAgentDispatcher(t,s)}_prepareRequest(e,t,s){const o={}
o.parsedUrl=t
const n=o.parsedUrl.protocol==="https:"
o.httpModule=n?i:r
const a=n?443:80
o.options={}
o.options.host=o.parsedUrl.hostname
o.options.port=o.parsedUrl.port?parseInt(o.parsedUrl.port):a
o.options.path=(o.parsedUrl.pathname||"")+(o.parsedUrl.search||"")
o.options.method=e
o.options.headers=this._mergeHeaders(s)
this.userAgent!=null&&(o.options.headers["user-agent"]=this.userAgent)
o.options.agent=this._getAgent(o.parsedUrl)
if(this.handlers)for(const e of this.handlers)e.prepareRequest(o.options)
return o}_mergeHeaders(e){return this.requestOptions&&this.requestOptions.headers?Object.assign({},lowercaseKeys(this.requestOptions.headers),lowercaseKeys(e||{})):lowercaseKeys(e||{})}_getExistingOrDefaultHeader(e,t,s){let o
if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[t]
e&&(o=typeof e=="number"?e.toString():e)}const r=e[t]
return r!==void 0?typeof r=="number"?r.toString():r:o!==void 0?o:s}_getExistingOrDefaultContentTypeHeader(e,t){let s
if(this.requestOptions&&this.requestOptions.headers){const e=lowercaseKeys(this.requestOptions.headers)[l.ContentType]
e&&(s=typeof e=="number"?String(e):Array.isArray(e)?e.join(", "):e)}const o=e[l.ContentType]
return o!==void 0?typeof o=="number"?String(o):Array.isArray(o)?o.join(", "):o:s!==void 0?s:t}_getAgent(e){let t
const s=a.s(e),r=s&&s.hostname
this._keepAlive&&r&&(t=this._proxyAgent)
r||(t=this._agent)
if(t)return t
const i=e.protocol==="https:"
let c=100
this.requestOptions&&(c=this.requestOptions.maxSockets||o.globalAgent.maxSockets)
if(s&&s.hostname){const e={maxSockets:c,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(s.username||s.password)&&{proxyAuth:`${s.username}:${s.password}`}),{host:s.hostname,port:s.port})}
let o
const r=s.protocol==="https:"
o=i?r?u.httpsOverHttps:u.httpsOverHttp:r?u.httpOverHttps:u.httpOverHttp
t=o(e)
this._proxyAgent=t}if(!t){const e={keepAlive:this._keepAlive,maxSockets:c}
t=i?new n.Agent(e):new o.Agent(e)
this._agent=t}i&&this._ignoreSslError&&(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1}))
return t}_getProxyAgentDispatcher(e,t){let s
this._keepAlive&&(s=this._proxyAgentDispatcher)
if(s)return s
const o=e.protocol==="https:"
s=new ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`}))
this._proxyAgentDispatcher=s
o&&this._ignoreSslError&&(s.options=Object.assign(s.options.requestTls||{},{rejectUnauthorized:!1}))
return s}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client",s=process.env.ACTIONS_ORCHESTRATION_ID
return s?`${t} actions_orchestration_id/${s.replace(/[^a-z0-9_.-]/gi,"_")}`:t}_performExponentialBackoff(e){return __awaiter(this,void 0,void 0,function*(){e=Math.min(10,e)
const t=5*Math.pow(2,e)
return new Promise(e=>setTimeout(()=>e(),t))})}_processResponse(e,t){return __awaiter(this,void 0,void 0,function*(){return new Promise((s,o)=>__awaiter(this,void 0,void 0,function*(){const r=e.message.statusCode||0,n={statusCode:r,result:null,headers:{}}
r===c.NotFound&&s(n)
let i,a
try{a=yield e.readBody()
if(a&&a.length>0){i=t&&t.deserializeDates?JSON.parse(a,function dateTimeDeserializer(e,t){if(typeof t=="string"){const e=new Date(t)
if(!isNaN(e.valueOf()))return e}return t}):JSON.parse(a)
n.result=i}n.headers=e.message.headers}catch(e){}if(r>299){let e
e=i&&i.message?i.message:a&&a.length>0?a:`Failed request: (${r})`
const t=new HttpClientError(e,r)
t.result=n.result
o(t)}else s(n)}))})}}const lowercaseKeys=e=>Object.keys(e).reduce((t,s)=>(t[s.toLowerCase()]=e[s],t),{})})}

