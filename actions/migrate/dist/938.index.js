"use strict"
exports.id=938
exports.ids=[938]
exports.modules={3938:((e,r,s)=>{s.d(r,{EventStreamSerde:()=>EventStreamSerde,eventStreamSerdeProvider:()=>t,o:()=>resolveEventStreamSerdeConfig})
const resolveEventStreamSerdeConfig=e=>e,t=refuse
function EventStreamSerde(){refuse()}function refuse(){throw new Error("The bundles carry no event streams: see scripts/bundle/shims/event-streams.js.")}})}

