"use strict"
exports.id=272
exports.ids=[272]
exports.modules={2272:((e,t,r)=>{r.d(t,{Y:()=>AwsRestJsonProtocol})
var i=r(1871),n=r(6852),s=r(9015)
function splitEvery(e,t,r){if(r<=0||!Number.isInteger(r))throw new Error("Invalid number of delimiters ("+r+") for splitEvery.")
const i=e.split(t)
if(r===1)return i
const n=[]
let s=""
for(let e=0;e<i.length;e++){s===""?s=i[e]:s+=t+i[e]
if((e+1)%r===0){n.push(s)
s=""}}s!==""&&n.push(s)
return n}var o=r(3750),a=r(5937),c=r(3023),d=r(3822),u=r(9417)
class HttpBindingProtocol extends c.t{async serializeRequest(e,t,r){const n=t&&typeof t=="object"?t:{},s={},o=await r.endpoint(),c=a.C.of(e?.input),d=c.getHttpBindings().request,u=(0,a.K)(e),l=new i.K({query:s,headers:{}})
if(o){this.updateServiceEndpoint(l,o)
this.setHostPrefix(l,e,n,u)
const[t,r,i]=u
if(t){l.method=t
l.path=l.path==="/"?r:l.path+r
for(const[e,t]of i)s[e]=t}}l.query=s
const f=this.serializeHttpBindings(n,l,d,u)
f&&(l.body=await this.serializeEventStream({eventStream:f,requestSchema:c}))
return l}serializeHttpBindings(e,t,r,i){const s=this.serializer,o=typeof s.writeCodec=="function"?s:void 0,a=t.query,c=t.headers,d=r.syntheticBodySchema
let u,l,f,p=!1
const h=Object.getOwnPropertyNames(e),g=Object.getPrototypeOf(e),m=(g===Object.prototype||g===null)&&!r.hasIdempotency&&!r.hasPrefixHeaders&&h.length*2<r.memberBindings.length,y=m?h.length:r.memberBindings.length
for(let t=0;t<y;++t){const i=m?(0,n.$)(r.byName,h[t])?r.byName[h[t]]:void 0:r.memberBindings[t]
if(!i)continue
const d=i[1],g=i[0],y=d[0],w=d[1],b=d[2],S=i[2],B=i[3],C=e[g]
if(C!=null||w>>10&1)if(S===36){const e=w>>11&3
if(e)e===2?l=C||void 0:u=C
else{o?o.writeCodec(y,C):s.write(y,C)
u=s.flush()}}else if(S===33||S===38){const e=this.serializeHttpValue(d,C,S,o)
S===33?(f??=Object.create(null))[g]=e:c[B]=e}else if(S===39)for(const e in C){if(!(0,n.$)(C,e))continue
const t=B+e
c[t.toLowerCase()]=this.serializeHttpValue(b,C[e],38,o,o?b[0]:[b[0],{httpHeader:t}])}else(S&62)==34?this.serializeQuery(d,C,B,a,o):p=!0}const w=i[1],b=i[3]
w&&b&&t.path.endsWith(w)&&(t.path=t.path.slice(0,-w.length)+this.serializePath(b,f,r))
if(p&&d){o?o.writeCodec(d,e):s.write(d,e)
u=s.flush()}t.body=u
return l}serializeQuery(e,t,r,i,s){const[o,a,c]=e,d=s?void 0:o.getMergedTraits()
if(r!==void 0)if((a&192)==64){const e=[]
for(const r of t){const t=this.serializeHttpValue(c,r,34,s,s?c[0]:[c[0],d]);(a>>13&1||t!==void 0)&&e.push(t)}i[r]=e}else i[r]=this.serializeHttpValue(e,t,34,s,s?o:[o,d])
else for(const e in t)if((0,n.$)(t,e)&&!(e in i)){s||Object.assign(c[0].getMergedTraits(),{...d,httpQuery:e,httpQueryParams:void 0})
this.serializeQuery(c,t[e],e,i,s)}}serializeHttpValue(e,t,r,i,n=e[0]){const s=e[1],o=s&255
if(i&&!(s&1792)&&(o<=2||o===17||o===19))return String(t)
i?i.writeHttpBinding(e,t,r):this.serializer.write(n,t)
return this.serializer.flush()}serializePath(e,t,r){let i=""
for(const[s,o]of e){if(o===0){i+=s
continue}const e=t?.[s]
if(e===void 0){if((0,n.$)(r.byName,s)&&r.byName[s][2]===33)throw new Error(`No value provided for input HTTP label: ${s}.`)
i+=`{${s}${o===2?"+":""}}`}else i+=o===2?e.split("/").map(u.$).join("/"):(0,u.$)(e)}return i}async deserializeResponse(e,t,r){const i=this.deserializer,n=typeof i.readCodec=="function"?i:void 0,s=a.C.of(e.output),o=s.getHttpBindings().response,c={}
if(r.statusCode>=300){const n=await(0,d.P)(r.body,t)
n.byteLength>0&&Object.assign(c,await i.read(15,n))
await this.handleError(e,t,r,c,this.deserializeMetadata(r))
throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}const u=await this.deserializeHttpMessage(s,t,r,c)
if(u.length){const e=await(0,d.P)(r.body,t)
if(e.byteLength>0){const t=await(n?n.readCodec(o.syntheticBodySchema,e):i.read(o.syntheticBodySchema,e))
for(const e of u)t[e]!=null&&(c[e]=t[e])}}else o.bindings.payload||await(0,d.P)(r.body,t)
c.$metadata=this.deserializeMetadata(r)
return c}async deserializeHttpMessage(e,t,r,i,c){const u=i instanceof Set?c:i,l=this.deserializer,f=typeof l.readCodec=="function"?l:void 0,p=a.C.of(e),{bodyMemberNames:h,bindings:{payload:g,statusCode:m,headers:y,prefixHeaders:w}}=p.getHttpBindings().response,b=r.headers
if(g){const[e,i]=g,[n,o]=i,a=o>>11&3
if(a)u[e]=a===2?await this.deserializeEventStream({response:r,responseSchema:p}):(0,s.c)(r.body)
else if(r.body){const s=await(0,d.P)(r.body,t)
s.byteLength>0&&(u[e]=await(f?f.readPayload(i,s):l.read(n,s)))}}for(const e in b){if(!(0,n.$)(b,e))continue
const t=e.toLowerCase(),r=b[e]
if(t!==e){delete b[e]
b[t]=r}const i=(0,n.$)(y,t)?y[t]:void 0
if(!i)continue
const[s,[a,c,d],,p]=i
if(d){const e=c>>16&1?splitEvery(r,",",2):(0,o.G)(r),t=[]
for(const r of e)t.push(f?f.readHttpBinding(d,r.trim(),38):await l.read([d[0],{httpHeader:p}],r.trim()))
u[s]=t}else u[s]=f?f.readHttpBinding(i[1],r,38):await l.read(a,r)}for(const[e,[,,t],,r]of w){u[e]={}
for(const i in b){if(!(0,n.$)(b,i))continue
if(!i.startsWith(r))continue
const s=b[i]
u[e][i.slice(r.length)]=f?f.readHttpBinding(t,s,38):await l.read([t[0],{httpHeader:i}],s)}}m&&(u[m[0]]=r.statusCode)
return h}}var l=r(685),f=r(8227),p=r(7307)
function quoteHeader(e){(e.includes(",")||e.includes('"'))&&(e=`"${e.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`)
return e}var h=r(9565),g=r(175),m=r(2104)
class ToStringShapeSerializer extends m.f{settings
stringBuffer=""
constructor(e){super()
this.settings=e}write(e,t){const r=a.C.of(e),i=r.getMergedTraits(),n=r.getHttpBindingLocation(i)
this.writeHttpBinding(r.getHttpBindingValue(n,i),t,n)}writeHttpBinding([e,t,r],i,n){const s=t&255
switch(typeof i){case"object":if(i===null){this.stringBuffer="null"
return}if(s>=4&&s<=7){if(!(i instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${i} when schema expected Date in ${e.getName(!0)}`)
const r=this.settings.httpBindings?t>>14&3:0
switch(this.settings.timestampFormat.useTrait&&s>4?s:r?r+4:this.settings.timestampFormat.default){case 5:this.stringBuffer=i.toISOString().replace(".000Z","Z")
break
case 6:this.stringBuffer=(0,f.JV)(i)
break
case 7:this.stringBuffer=String(i.getTime()/1e3)
break
default:console.warn("Missing timestamp format, using epoch seconds",i)
this.stringBuffer=String(i.getTime()/1e3)}return}if((s===21||s===42)&&"byteLength"in i){this.stringBuffer=(this.serdeContext?.base64Encoder??p.n)(i)
return}if((s&192)==64&&Array.isArray(i)){r??=e.getHttpBindingCollectionValue(n)
const t=r[1]&255,s=t>=4&&t<=7
let o=""
for(const e of i){this.writeHttpBinding(r,e,n)
const t=this.flush()
o&&(o+=", ")
o+=s?t:quoteHeader(t)}this.stringBuffer=o
return}this.stringBuffer=JSON.stringify(i,null,2)
break
case"string":const o=t>>8&3
let a=i
o===2&&(a=h.A.from(a))
if(o&&!(6&~n)){this.stringBuffer=(this.serdeContext?.base64Encoder??p.n)(a.toString())
return}this.stringBuffer=i
break
default:this.stringBuffer=t>>10&1?(0,g.ec)():String(i)}}flush(){const e=this.stringBuffer
this.stringBuffer=""
return e}}class HttpInterceptingShapeSerializer{codecSerializer
stringSerializer
buffer
constructor(e,t,r=new ToStringShapeSerializer(t)){this.codecSerializer=e
this.stringSerializer=r}setSerdeContext(e){this.codecSerializer.setSerdeContext(e)
this.stringSerializer.setSerdeContext(e)}write(e,t){const r=a.C.of(e),i=r.getMergedTraits()
if(i.httpHeader||i.httpLabel||i.httpQuery){const e=r.getHttpBindingLocation(i)
this.writeHttpBinding(r.getHttpBindingValue(e,i),t,e)
return}this.writeCodec(r,t)}writeHttpBinding(e,t,r){this.stringSerializer.writeHttpBinding(e,t,r)
this.buffer=this.stringSerializer.flush()}writeCodec(e,t){this.codecSerializer.write(e,t)}flush(){if(this.buffer!==void 0){const e=this.buffer
this.buffer=void 0
return e}return this.codecSerializer.flush()}}var y=r(1787),w=r(4574),b=r(7813)
class HttpInterceptingShapeDeserializer extends m.f{codecDeserializer
stringDeserializer
constructor(e,t){super()
this.codecDeserializer=e
this.stringDeserializer=new b.k(t)}setSerdeContext(e){this.stringDeserializer.setSerdeContext(e)
this.codecDeserializer.setSerdeContext(e)
this.serdeContext=e}read(e,t){const r=a.C.of(e),i=r.getMergedTraits()
if(i.httpHeader||i.httpResponseCode){const e=r.getHttpBindingValue(38,i)
return this.readHttpBinding(e,t,38)}return i.httpPayload?this.readPayload(r.getHttpBindingValue(36,i),t):this.readCodec(r,t)}readHttpBinding(e,t,r){const i=typeof t=="string"?t:(this.serdeContext?.utf8Encoder??y.P)(t)
return this.stringDeserializer.readHttpBinding(e,i,r)}readPayload([e,t],r){const i=t&255
return i===21||i===42?typeof r=="string"?(this.serdeContext?.utf8Decoder??w.a)(r):r:i===0?typeof r=="string"?r:(this.serdeContext?.utf8Encoder??y.P)(r):this.readCodec(e,r)}readCodec(e,t){return this.codecDeserializer.read(e,t)}}var S=r(8876),B=r(6627),C=r(8063)
class AwsRestJsonProtocol extends HttpBindingProtocol{serializer
deserializer
codec
mixin=new C.U
constructor({defaultNamespace:e,errorTypeRegistries:t,jsonCodec:r}){super({defaultNamespace:e,errorTypeRegistries:t})
const i={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0}
this.codec=r??new l.p(i)
this.serializer=new HttpInterceptingShapeSerializer(this.codec.createSerializer(),i)
this.deserializer=new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(),i)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(e){this.codec.setSerdeContext(e)
super.setSerdeContext(e)}async serializeRequest(e,t,r){const i=await super.serializeRequest(e,t,r),n=B.l1.of(e.input)
if(!i.headers["content-type"]){const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),n)
e&&(i.headers["content-type"]=e)}i.body==null&&i.headers["content-type"]===this.getDefaultContentType()&&(i.body="{}")
return i}async deserializeResponse(e,t,r){const i=await super.deserializeResponse(e,t,r),n=B.l1.of(e.output)
for(const[e,t]of n.structIterator())t.getMemberTraits().httpPayload&&!(e in i)&&(i[e]=null)
return i}async handleError(e,t,r,i,n){const s=(0,S.cJ)(r,i)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,s,this.options.defaultNamespace)
const{errorSchema:o,errorMetadata:a}=await this.mixin.getErrorSchemaOrThrowBaseException(s,this.options.defaultNamespace,r,i,n),c=B.l1.of(o),d=i.message??i.Message??"UnknownError",u=new(this.compositeErrorRegistry.getErrorCtor(o)??Error)({})
await this.deserializeHttpMessage(o,t,r,i)
const l={},f=this.codec.createDeserializer()
for(const[e,t]of c.structIterator()){const r=t.getMergedTraits().jsonName??e
l[e]=f.readObject(t,i[r])}throw this.mixin.decorateServiceException(Object.assign(u,a,{$fault:c.getMergedTraits().error,message:d},l),i)}getDefaultContentType(){return"application/json"}}}),9417:((e,t,r)=>{r.d(t,{$:()=>extendedEncodeURIComponent})
function extendedEncodeURIComponent(e){return/^[\w.~-]+$/.test(e)?e:encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}}),7813:((e,t,r)=>{r.d(t,{k:()=>FromStringShapeDeserializer})
var i=r(3750),n=r(7022)
const s="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",o="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",a="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",c="(\\d?\\d)",d="(\\d{4})",u=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),l=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,f=new RegExp(`^${s}, ${c} ${o} ${d} ${a} GMT$`),p=new RegExp(`^${s}, ${c}-${o}-(\\d\\d) ${a} GMT$`),h=new RegExp(`^${s} ${o} ( [1-9]|\\d\\d) ${a} ${d}$`),g=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],_parseEpochTimestamp=e=>{if(e==null)return
let t=NaN
if(typeof e=="number")t=e
else if(typeof e=="string"){if(!/^-?\d*\.?\d+$/.test(e))throw new TypeError("parseEpochTimestamp - numeric string invalid.")
t=Number.parseFloat(e)}else typeof e=="object"&&e.tag===1&&(t=e.value)
if(isNaN(t)||Math.abs(t)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.")
return new Date(Math.round(t*1e3))},_parseRfc3339DateTimeWithOffset=e=>{if(e==null)return
if(typeof e!="string")throw new TypeError("RFC3339 timestamps must be strings")
const t=u.exec(e)
if(!t)throw new TypeError(`Invalid RFC3339 timestamp format ${e}`)
const[,r,i,n,s,o,a,,c,d]=t
range(i,1,12)
range(n,1,31)
range(s,0,23)
range(o,0,59)
range(a,0,60)
const l=new Date(Date.UTC(Number(r),Number(i)-1,Number(n),Number(s),Number(o),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0))
l.setUTCFullYear(Number(r))
if(d.toUpperCase()!="Z"){const[,e,t,r]=/([+-])(\d\d):(\d\d)/.exec(d)||[void 0,"+",0,0],i=e==="-"?1:-1
l.setTime(l.getTime()+i*(Number(t)*60*60*1e3+Number(r)*60*1e3))}return l},_parseRfc7231DateTime=e=>{if(e==null)return
if(typeof e!="string")throw new TypeError("RFC7231 timestamps must be strings.")
if(l.test(e))return new Date(e)
let t,r,i,n,s,o,a,c
if(c=f.exec(e))[,t,r,i,n,s,o,a]=c
else if(c=p.exec(e)){[,t,r,i,n,s,o,a]=c
i=(Number(i)+1900).toString()}else(c=h.exec(e))&&([,r,t,n,s,o,a,i]=c)
if(i&&o){const e=Date.UTC(Number(i),g.indexOf(r),Number(t),Number(n),Number(s),Number(o),a?Math.round(parseFloat(`0.${a}`)*1e3):0)
range(t,1,31)
range(n,0,23)
range(s,0,59)
range(o,0,60)
const c=new Date(e)
c.setUTCFullYear(Number(i))
return c}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)}
function range(e,t,r){const i=Number(e)
if(i<t||i>r)throw new Error(`Value ${i} out of range [${t}, ${r}]`)}var m=r(1787),y=r(9565),w=r(5694),b=r(5937),S=r(2104)
class FromStringShapeDeserializer extends S.f{settings
constructor(e){super()
this.settings=e}read(e,t){const r=b.C.of(e),i=r.getMergedTraits(),n=r.getHttpBindingLocation(i)
return this.readHttpBinding(r.getHttpBindingValue(n,i),t,n)}readHttpBinding([e,t,r],s,o){const a=t&255
if((a&192)==64){r??=e.getHttpBindingCollectionValue(o)
return(0,i.G)(s).map(e=>this.readHttpBinding(r,e,o))}switch(a){case 21:case 42:return(this.serdeContext?.base64Decoder??n.E)(s)
case 4:case 5:case 6:case 7:{const e=this.settings.httpBindings?t>>14&3:0
switch(this.settings.timestampFormat.useTrait&&a>4?a:e?e+4:this.settings.timestampFormat.default){case 5:return _parseRfc3339DateTimeWithOffset(s)
case 6:return _parseRfc7231DateTime(s)
case 7:return _parseEpochTimestamp(s)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",s)
return new Date(s)}}case 0:{const e=t>>8&3
if(!e)return s
let r=s
6&~o||(r=(this.serdeContext?.utf8Encoder??m.P)((this.serdeContext?.base64Decoder??n.E)(r)))
return e===2?y.A.from(r):r}case 1:return Number(s)
case 2:return s.toLowerCase()==="true"
case 17:return BigInt(s)
case 19:return new w.D(s,"bigDecimal")
default:return s}}}}),3750:((e,t,r)=>{r.d(t,{G:()=>splitHeader})
const splitHeader=e=>{const t=e.length,r=[]
let i=!1,n=!1,s=0
for(let o=0;o<t;++o){const t=e[o]
switch(t){case'"':n||(i=!i)
break
case",":if(!i){r.push(e.slice(s,o))
s=o+1}}n=t==="\\"&&!n}r.push(e.slice(s))
return r.map(e=>{const t=(e=e.trim()).length
return t<2?e:e[0]==='"'&&e[t-1]==='"'?(e=e.slice(1,t-1)).replace(/\\(["\\])/g,"$1"):e.replace(/\\"/g,'"')})}}),9015:((e,t,r)=>{r.d(t,{c:()=>sdk_stream_mixin_sdkStreamMixin})
var i=r(7075),n=r(6382)
const fromUtf8=e=>(new TextEncoder).encode(e),s="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",o=(Object.entries(s).reduce((e,[t,r])=>{e[r]=Number(t)
return e},{}),s.split(""))
function toBase64(e){let t
t=typeof e=="string"?fromUtf8(e):e
const r=typeof t=="object"&&typeof t.length=="number",i=typeof t=="object"&&typeof t.byteOffset=="number"&&typeof t.byteLength=="number"
if(!r&&!i)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")
let n=""
for(let e=0;e<t.length;e+=3){let r=0,i=0
for(let n=e,s=Math.min(e+3,t.length);n<s;n++){r|=t[n]<<8*(s-n-1)
i+=8}const s=Math.ceil(i/6)
r<<=s*6-i
for(let e=1;e<=s;e++){const t=6*(s-e)
n+=o[(r&63<<t)>>t]}n+="==".slice(0,4-s)}return n}var a=r(706)
const toUtf8=e=>{if(typeof e=="string")return e
if(typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")
return new TextDecoder("utf-8").decode(e)}
var c=r(432),d=r(3296)
const u="The stream has already been transformed.",sdkStreamMixin=e=>{if(!isBlobInstance(e)&&!(0,d.H)(e))throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${e?.__proto__?.constructor?.name||e}`)
let t=!1
const transformToByteArray=async()=>{if(t)throw new Error(u)
t=!0
return await(0,c.kv)(e)},blobToWebStream=e=>{if(typeof e.stream!="function")throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body")
return e.stream()}
return Object.assign(e,{transformToByteArray:transformToByteArray,transformToString:async e=>{const t=await transformToByteArray()
if(e==="base64")return toBase64(t)
if(e==="hex")return(0,a.n)(t)
if(e===void 0||e==="utf8"||e==="utf-8")return toUtf8(t)
if(typeof TextDecoder=="function")return new TextDecoder(e).decode(t)
throw new Error("TextDecoder is not available, please make sure polyfill is provided.")},transformToWebStream:()=>{if(t)throw new Error(u)
t=!0
if(isBlobInstance(e))return blobToWebStream(e)
if((0,d.H)(e))return e
throw new Error(`Cannot transform payload to web stream, got ${e}`)}})},isBlobInstance=e=>typeof Blob=="function"&&e instanceof Blob
var l=r(5606)
const f="The stream has already been transformed.",sdk_stream_mixin_sdkStreamMixin=e=>{if(!(e instanceof i.Readable))try{return sdkStreamMixin(e)}catch(t){throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${e?.__proto__?.constructor?.name||e}`)}let t=!1
const transformToByteArray=async()=>{if(t)throw new Error(f)
t=!0
return await(0,l.k)(e)}
return Object.assign(e,{transformToByteArray:transformToByteArray,transformToString:async e=>{const t=await transformToByteArray()
return e===void 0||Buffer.isEncoding(e)?(0,n.Q)(t.buffer,t.byteOffset,t.byteLength).toString(e):new TextDecoder(e).decode(t)},transformToWebStream:()=>{if(t)throw new Error(f)
if(e.readableFlowing!==null)throw new Error("The stream has been consumed by other callbacks.")
if(typeof i.Readable.toWeb!="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.")
t=!0
return i.Readable.toWeb(e)}})}})}

