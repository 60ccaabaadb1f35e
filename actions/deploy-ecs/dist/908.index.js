"use strict"
exports.id=908
exports.ids=[908]
exports.modules={5908:((e,t,r)=>{r.d(t,{k:()=>AwsQueryProtocol})
var s=r(4501),i=r(3822),n=r(8934),a=r(6627),o=r(8063)
function writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function parseXML(e){return new AwsXmlParser(e).parse()}class AwsXmlParser{x
i=0
z
constructor(e){this.x=e
this.x=e.replace(/\r\n?/g,"\n")
this.z=this.x.length}parse(){const e=this,{z:t}=e
while(e.i<t){e.trim()
if(e.i>=t)break
if(e.isNext("<?")){e.readTo("?>")
e.trim()}else if(e.isNext("\x3c!--")){e.readTo("--\x3e")
e.trim()}else{if(!e.isNext("<!DOCTYPE",!1)){if(e.x[e.i]==="<"){const t=e.parseTag()
return{[t.tag]:t.value}}throw new Error("@aws-sdk XML parse error: unexpected content.")}e.skipDoctype()
e.trim()}}throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,t=!0){const r=this
return t?r.x.startsWith(e,r.i):r.x.toLowerCase().startsWith(e.toLowerCase(),r.i)}readTo(e){const t=this,r=t.x.indexOf(e,t.i)
if(r===-1)throw new Error(`@aws-sdk XML parse error: expected "${e}" not found.`)
const s=t.x.slice(t.i,r)
t.i=r+e.length
return s}trim(){const e=this
while(e.i<e.z&&" \t\r\n".includes(e.x[e.i]))++e.i}readAttrValue(){const e=this,t=e.x[e.i];++e.i
let r=""
while(e.i<e.z&&e.x[e.i]!==t)r+=e.x[e.i++];++e.i
return e.decodeEntities(r)}parseTag(){const e=this;++e.i
let t=""
while(e.i<e.z&&!" \t\r\n>/".includes(e.x[e.i]))t+=e.x[e.i++]
let r=!1
const s={}
while(e.i<e.z){e.trim()
if(">/".includes(e.x[e.i]))break
let t=""
while(e.i<e.z&&!"= \t\r\n>/?".includes(e.x[e.i]))t+=e.x[e.i++]
e.trim()
if(e.x[e.i]!=="=")break;++e.i
e.trim()
t==="__proto__"&&writeKey(s)
s[t]=e.readAttrValue()
r=!0}if(e.i>=e.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.")
if(e.x[e.i]==="/"){++e.i
if(e.i>=e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");++e.i
return{tag:t,value:r?s:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");++e.i
const i=[],n=[]
let a=!1
while(e.i<e.z){if(e.isNext("</"))break
if(e.x[e.i]==="<")if(e.isNext("\x3c!--"))e.readTo("--\x3e")
else if(e.isNext("<![CDATA[")){e.i+=9
i.push(e.readTo("]]>"))}else if(e.isNext("<?"))e.readTo("?>")
else{a=!0
n.push(e.parseTag())}else{let t=""
while(e.i<e.z&&e.x[e.i]!=="<")t+=e.x[e.i++]
i.push(e.decodeEntities(t))}}if(!e.isNext("</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`)
e.i+=2
const o=e.readTo(">").trim()
if(o!==t)throw new Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${o}>.`)
if(!r&&i.length===0&&!a)return{tag:t,value:""}
if(!r&&!a){const e=i.length===1?i[0]:i.join("")
return e.trim()===""&&e.includes("\n")?{tag:t,value:""}:{tag:t,value:e}}const c={}
for(const e of i)e.trim()===""&&e.includes("\n")||(c["#text"]="#text"in c?c["#text"]+e:e)
for(const e of n){e.tag==="__proto__"&&writeKey(c)
e.tag in c?Array.isArray(c[e.tag])?c[e.tag].push(e.value):c[e.tag]=[c[e.tag],e.value]:c[e.tag]=e.value}for(const[e,t]of Object.entries(s)){e==="__proto__"&&writeKey(c)
c[e]=t}return{tag:t,value:c}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"}
skipDoctype(){const e=this
e.i+=9
let t=0
while(e.i<e.z){const r=e.x[e.i]
if(r==="[")++t
else if(r==="]")--t
else if(r===">"&&t===0){++e.i
return}++e.i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(e,t,r,s)=>t?String.fromCharCode(parseInt(t,16)):r?String.fromCharCode(parseInt(r,10)):AwsXmlParser.ENTITIES[s]??"")}}var c=r(6852)
const getValueFromTextNode=e=>{const t="#text"
for(const r in e)(0,c.$)(e,r)&&(e[r][t]!==void 0?e[r]=e[r][t]:typeof e[r]=="object"&&e[r]!==null&&(e[r]=getValueFromTextNode(e[r])))
return e}
var l=r(7813),u=r(1787)
class SerdeContextConfig{serdeContext
setSerdeContext(e){this.serdeContext=e}}class UnionSerde{from
to
keys
constructor(e,t){this.from=e
this.to=t
const r=Object.keys(this.from),s=new Set(r)
s.delete("__type")
this.keys=s}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value,t=this.from[e]
this.to.$unknown=[e,t]}}}function writeKey_writeKey(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}class XmlShapeDeserializer extends SerdeContextConfig{settings
stringDeserializer
constructor(e){super()
this.settings=e
this.stringDeserializer=new l.k(e)}setSerdeContext(e){this.serdeContext=e
this.stringDeserializer.setSerdeContext(e)}read(e,t,r){const s=a.l1.of(e),i=s.getMemberSchemas()
if(s.isStructSchema()&&s.isMemberSchema()&&Object.values(i).find(e=>!!e.getMemberTraits().eventPayload)){const e={},r=Object.keys(i)[0]
i[r].isBlobSchema()?e[r]=t:e[r]=this.read(i[r],t)
return e}const n=(this.serdeContext?.utf8Encoder??u.P)(t),o=this.parseXml(n)
return this.readSchema(e,r?o[r]:o)}readSchema(e,t){const r=a.l1.of(e)
if(r.isUnitSchema())return
const s=r.getMergedTraits()
if(r.isListSchema()&&!Array.isArray(t))return this.readSchema(r,[t])
if(t==null)return t
if(typeof t=="object"){const e=!!s.xmlFlattened
if(r.isListSchema()){const s=r.getValueSchema(),i=[],n=s.getMergedTraits().xmlName??"member",a=e?t:(t[0]??t)[n]
if(a==null)return i
const o=Array.isArray(a)?a:[a]
for(const e of o)i.push(this.readSchema(s,e))
return i}const i={}
if(r.isMapSchema()){const s=r.getKeySchema(),n=r.getValueSchema()
let a
a=e?Array.isArray(t)?t:[t]:Array.isArray(t.entry)?t.entry:[t.entry]
const o=s.getMergedTraits().xmlName??"key",c=n.getMergedTraits().xmlName??"value"
for(const e of a){const t=e[o],r=e[c]
t==="__proto__"&&writeKey_writeKey(i)
i[t]=this.readSchema(n,r)}return i}if(r.isStructSchema()){const e=r.isUnionSchema()
let s
e&&(s=new UnionSerde(t,i))
for(const[n,a]of r.structIterator()){const r=a.getMergedTraits(),o=r.httpPayload?r.xmlName??a.getName():a.getMemberTraits().xmlName??n
e&&s.mark(o)
t[o]!=null&&(i[n]=this.readSchema(a,t[o]))}e&&s.writeUnknown()
return i}if(r.isDocumentSchema())return t
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${r.getName(!0)}`)}return r.isListSchema()?[]:r.isMapSchema()||r.isStructSchema()?{}:this.stringDeserializer.read(r,t)}parseXml(e){if(e.length){let t
try{t=parseXML(e)}catch(t){t&&typeof t=="object"&&Object.defineProperty(t,"$responseBodyText",{value:e})
throw t}const r="#text",s=Object.keys(t)[0],i=t[s]
if(i[r]){i[s]=i[r]
delete i[r]}return getValueFromTextNode(i)}return{}}}var d=r(9462),h=r(9417),m=r(8227),f=r(7307),g=r(175),p=r(5694)
class QueryShapeSerializer extends SerdeContextConfig{settings
buffer
constructor(e){super()
this.settings=e}write(e,t,r=""){this.buffer===void 0&&(this.buffer="")
const s=a.l1.of(e)
r&&!r.endsWith(".")&&(r+=".")
if(s.isBlobSchema()){if(typeof t=="string"||t instanceof Uint8Array){this.writeKey(r)
this.writeValue((this.serdeContext?.base64Encoder??f.n)(t))}}else if(s.isBooleanSchema()||s.isNumericSchema()||s.isStringSchema()){if(t!=null){this.writeKey(r)
this.writeValue(String(t))}else if(s.isIdempotencyToken()){this.writeKey(r)
this.writeValue((0,g.ec)())}}else if(s.isBigIntegerSchema()){if(t!=null){this.writeKey(r)
this.writeValue(String(t))}}else if(s.isBigDecimalSchema()){if(t!=null){this.writeKey(r)
this.writeValue(t instanceof p.D?t.string:String(t))}}else if(s.isTimestampSchema()){if(t instanceof Date){this.writeKey(r)
switch((0,d.V)(s,this.settings)){case 5:this.writeValue(t.toISOString().replace(".000Z","Z"))
break
case 6:this.writeValue((0,m.JV)(t))
break
case 7:this.writeValue(String(t.getTime()/1e3))}}}else if(s.isDocumentSchema())if(Array.isArray(t))this.write(79,t,r)
else if(t instanceof Date)this.write(4,t,r)
else if(t instanceof Uint8Array)this.write(21,t,r)
else if(t&&typeof t=="object")this.write(143,t,r)
else{this.writeKey(r)
this.writeValue(String(t))}else if(s.isListSchema()){if(Array.isArray(t))if(t.length===0){if(this.settings.serializeEmptyLists){this.writeKey(r)
this.writeValue("")}}else{const e=s.getValueSchema(),i=this.settings.flattenLists||s.getMergedTraits().xmlFlattened
let n=1
for(const s of t){if(s==null)continue
const t=e.getMergedTraits(),a=this.getKey("member",t.xmlName,t.ec2QueryName),o=i?`${r}${n}`:`${r}${a}.${n}`
this.write(e,s,o);++n}}}else if(s.isMapSchema()){if(t&&typeof t=="object"){const e=s.getKeySchema(),i=s.getValueSchema(),n=s.getMergedTraits().xmlFlattened
let a=1
for(const s in t){const o=t[s]
if(o==null)continue
const c=e.getMergedTraits(),l=this.getKey("key",c.xmlName,c.ec2QueryName),u=n?`${r}${a}.${l}`:`${r}entry.${a}.${l}`,d=i.getMergedTraits(),h=this.getKey("value",d.xmlName,d.ec2QueryName),m=n?`${r}${a}.${h}`:`${r}entry.${a}.${h}`
this.write(e,s,u)
this.write(i,o,m);++a}}}else if(s.isStructSchema()){if(t&&typeof t=="object"){let e=!1
for(const[i,n]of s.structIterator()){if(t[i]==null&&!n.isIdempotencyToken())continue
const s=n.getMergedTraits(),a=`${r}${this.getKey(i,s.xmlName,s.ec2QueryName,"struct")}`
this.write(n,t[i],a)
e=!0}if(!e&&s.isUnionSchema()){const{$unknown:e}=t
if(Array.isArray(e)){const[t,s]=e,i=`${r}${t}`
this.write(15,s,i)}}}}else if(!s.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${s.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.")
const e=this.buffer
delete this.buffer
return e}getKey(e,t,r,s){const{ec2:i,capitalizeKeys:n}=this.settings
if(i&&r)return r
const a=t??e
return n&&s==="struct"?a[0].toUpperCase()+a.slice(1):a}writeKey(e){e.endsWith(".")&&(e=e.slice(0,e.length-1))
this.buffer+=`&${(0,h.$)(e)}=`}writeValue(e){this.buffer+=(0,h.$)(e)}}class AwsQueryProtocol extends s.M{options
serializer
deserializer
mixin=new o.U
constructor(e){super({defaultNamespace:e.defaultNamespace,errorTypeRegistries:e.errorTypeRegistries})
this.options=e
const t={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace,serializeEmptyLists:!0}
this.serializer=new QueryShapeSerializer(t)
this.deserializer=new XmlShapeDeserializer(t)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.serializer.setSerdeContext(e)
this.deserializer.setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,r){const s=await super.serializeRequest(e,t,r)
s.path.endsWith("/")||(s.path+="/")
s.headers["content-type"]="application/x-www-form-urlencoded";(0,n.L)(e.input)!=="unit"&&s.body||(s.body="")
const i=e.name.split("#")[1]??e.name
s.body=`Action=${i}&Version=${this.options.version}`+s.body
s.body.endsWith("&")&&(s.body=s.body.slice(-1))
return s}async deserializeResponse(e,t,r){const s=this.deserializer,n=a.l1.of(e.output),o={}
if(r.statusCode>=300){const n=await(0,i.P)(r.body,t)
n.byteLength>0&&Object.assign(o,await s.read(15,n))
await this.handleError(e,t,r,o,this.deserializeMetadata(r))}for(const e in r.headers){const t=r.headers[e]
delete r.headers[e]
r.headers[e.toLowerCase()]=t}const c=e.name.split("#")[1]??e.name,l=n.isStructSchema()&&this.useNestedResult()?c+"Result":void 0,u=await(0,i.P)(r.body,t)
u.byteLength>0&&Object.assign(o,await s.read(n,u,l))
o.$metadata=this.deserializeMetadata(r)
return o}useNestedResult(){return!0}async handleError(e,t,r,s,i){const n=this.loadQueryErrorCode(r,s)??"Unknown"
this.mixin.compose(this.compositeErrorRegistry,n,this.options.defaultNamespace)
const o=this.loadQueryError(s)??{},c=this.loadQueryErrorMessage(s)
o.message=c
o.Error={Type:o.Type,Code:o.Code,Message:c}
const{errorSchema:l,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(n,this.options.defaultNamespace,r,o,i,this.mixin.findQueryCompatibleError),d=a.l1.of(l),h=new(this.compositeErrorRegistry.getErrorCtor(l)??Error)({}),m={Type:o.Error.Type,Code:o.Error.Code,Error:o.Error}
for(const[e,t]of d.structIterator()){const r=t.getMergedTraits().xmlName??e,i=o[r]??s[r]
m[e]=this.deserializer.readSchema(t,i)}throw this.mixin.decorateServiceException(Object.assign(h,u,{$fault:d.getMergedTraits().error,message:c},m),s)}loadQueryErrorCode(e,t){const r=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code
return r!==void 0?r:e.statusCode==404?"NotFound":void 0}loadQueryError(e){return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){const t=this.loadQueryError(e)
return t?.message??t?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}}),9417:((e,t,r)=>{r.d(t,{$:()=>extendedEncodeURIComponent})
function extendedEncodeURIComponent(e){return/^[\w.~-]+$/.test(e)?e:encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}}),7813:((e,t,r)=>{r.d(t,{k:()=>FromStringShapeDeserializer})
var s=r(3750),i=r(7022)
const n="(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",a="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",o="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",c="(\\d?\\d)",l="(\\d{4})",u=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),d=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,h=new RegExp(`^${n}, ${c} ${a} ${l} ${o} GMT$`),m=new RegExp(`^${n}, ${c}-${a}-(\\d\\d) ${o} GMT$`),f=new RegExp(`^${n} ${a} ( [1-9]|\\d\\d) ${o} ${l}$`),g=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],_parseEpochTimestamp=e=>{if(e==null)return
let t=NaN
if(typeof e=="number")t=e
else if(typeof e=="string"){if(!/^-?\d*\.?\d+$/.test(e))throw new TypeError("parseEpochTimestamp - numeric string invalid.")
t=Number.parseFloat(e)}else typeof e=="object"&&e.tag===1&&(t=e.value)
if(isNaN(t)||Math.abs(t)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.")
return new Date(Math.round(t*1e3))},_parseRfc3339DateTimeWithOffset=e=>{if(e==null)return
if(typeof e!="string")throw new TypeError("RFC3339 timestamps must be strings")
const t=u.exec(e)
if(!t)throw new TypeError(`Invalid RFC3339 timestamp format ${e}`)
const[,r,s,i,n,a,o,,c,l]=t
range(s,1,12)
range(i,1,31)
range(n,0,23)
range(a,0,59)
range(o,0,60)
const d=new Date(Date.UTC(Number(r),Number(s)-1,Number(i),Number(n),Number(a),Number(o),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0))
d.setUTCFullYear(Number(r))
if(l.toUpperCase()!="Z"){const[,e,t,r]=/([+-])(\d\d):(\d\d)/.exec(l)||[void 0,"+",0,0],s=e==="-"?1:-1
d.setTime(d.getTime()+s*(Number(t)*60*60*1e3+Number(r)*60*1e3))}return d},_parseRfc7231DateTime=e=>{if(e==null)return
if(typeof e!="string")throw new TypeError("RFC7231 timestamps must be strings.")
if(d.test(e))return new Date(e)
let t,r,s,i,n,a,o,c
if(c=h.exec(e))[,t,r,s,i,n,a,o]=c
else if(c=m.exec(e)){[,t,r,s,i,n,a,o]=c
s=(Number(s)+1900).toString()}else(c=f.exec(e))&&([,r,t,i,n,a,o,s]=c)
if(s&&a){const e=Date.UTC(Number(s),g.indexOf(r),Number(t),Number(i),Number(n),Number(a),o?Math.round(parseFloat(`0.${o}`)*1e3):0)
range(t,1,31)
range(i,0,23)
range(n,0,59)
range(a,0,60)
const c=new Date(e)
c.setUTCFullYear(Number(s))
return c}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)}
function range(e,t,r){const s=Number(e)
if(s<t||s>r)throw new Error(`Value ${s} out of range [${t}, ${r}]`)}var p=r(1787),w=r(9565),y=r(5694),x=r(5937),S=r(2104)
class FromStringShapeDeserializer extends S.f{settings
constructor(e){super()
this.settings=e}read(e,t){const r=x.C.of(e),s=r.getMergedTraits(),i=r.getHttpBindingLocation(s)
return this.readHttpBinding(r.getHttpBindingValue(i,s),t,i)}readHttpBinding([e,t,r],n,a){const o=t&255
if((o&192)==64){r??=e.getHttpBindingCollectionValue(a)
return(0,s.G)(n).map(e=>this.readHttpBinding(r,e,a))}switch(o){case 21:case 42:return(this.serdeContext?.base64Decoder??i.E)(n)
case 4:case 5:case 6:case 7:{const e=this.settings.httpBindings?t>>14&3:0
switch(this.settings.timestampFormat.useTrait&&o>4?o:e?e+4:this.settings.timestampFormat.default){case 5:return _parseRfc3339DateTimeWithOffset(n)
case 6:return _parseRfc7231DateTime(n)
case 7:return _parseEpochTimestamp(n)
default:console.warn("Missing timestamp format, parsing value with Date constructor:",n)
return new Date(n)}}case 0:{const e=t>>8&3
if(!e)return n
let r=n
6&~a||(r=(this.serdeContext?.utf8Encoder??p.P)((this.serdeContext?.base64Decoder??i.E)(r)))
return e===2?w.A.from(r):r}case 1:return Number(n)
case 2:return n.toLowerCase()==="true"
case 17:return BigInt(n)
case 19:return new y.D(n,"bigDecimal")
default:return n}}}}),3750:((e,t,r)=>{r.d(t,{G:()=>splitHeader})
const splitHeader=e=>{const t=e.length,r=[]
let s=!1,i=!1,n=0
for(let a=0;a<t;++a){const t=e[a]
switch(t){case'"':i||(s=!s)
break
case",":if(!s){r.push(e.slice(n,a))
n=a+1}}i=t==="\\"&&!i}r.push(e.slice(n))
return r.map(e=>{const t=(e=e.trim()).length
return t<2?e:e[0]==='"'&&e[t-1]==='"'?(e=e.slice(1,t-1)).replace(/\\(["\\])/g,"$1"):e.replace(/\\"/g,'"')})}})}

